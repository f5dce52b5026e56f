import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { HomeLayout } from "./home-layout.ts";
import { processStamp } from "./processes.ts";

const stateShape = z.object({
  pid: z.int().positive(),
  port: z.int().min(1).max(65_535),
  /** Which set of jars runs; another one replaces it at the next start. */
  jars: z.string().min(1),
  /** The process that started it and will stop it. */
  owner: z.object({ pid: z.int().positive(), stamp: z.string() }),
});

export type ServerState = z.output<typeof stateShape>;

/** A file that cannot be read counts as none: what it said is checked against the running processes anyway. */
export function parseState(text: string): ServerState | undefined {
  try {
    return stateShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export async function readState(layout: HomeLayout): Promise<ServerState | undefined> {
  return parseState(await readFile(layout.stateFile, "utf8").catch(() => ""));
}

/** Renamed into place, so that a reader never sees half of it. */
export async function writeState(layout: HomeLayout, state: ServerState): Promise<void> {
  const draft = `${layout.stateFile}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(state, null, 2)}\n`);
  await rename(draft, layout.stateFile);
}

export async function removeState(layout: HomeLayout): Promise<void> {
  await rm(layout.stateFile, { force: true });
}

export async function thisOwner(): Promise<ServerState["owner"]> {
  return { pid: process.pid, stamp: (await processStamp(process.pid)) ?? "" };
}

export async function isOwnerAlive({ owner }: ServerState): Promise<boolean> {
  return (await processStamp(owner.pid)) === owner.stamp;
}
