import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/** Says which process serves a home, so that a second start and `pnpm stop` find it. */
const shape = z.object({ pid: z.number().int().positive(), url: z.string() });
export type RunFile = z.output<typeof shape>;

const fileOf = (home: string): string => path.join(home, "server.json");

export async function writeRunFile(home: string, run: RunFile): Promise<void> {
  await mkdir(home, { recursive: true });
  await writeFile(fileOf(home), `${JSON.stringify(run)}\n`);
}

export async function removeRunFile(home: string): Promise<void> {
  await rm(fileOf(home), { force: true });
}

/** The server of a home if it really answers; a file left behind by a killed one, or a stranger with its pid, does not. */
export async function findRunningServer(home: string): Promise<RunFile | undefined> {
  const text = await readFile(fileOf(home), "utf8").catch(() => undefined);
  const parsed = text === undefined ? undefined : shape.safeParse(parseJson(text));
  if (parsed?.success !== true || !isAlive(parsed.data.pid)) return undefined;
  return (await answers(parsed.data.url)) ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  return answer?.ok === true;
}
