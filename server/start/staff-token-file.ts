import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { hashStaffToken, isHashOf, makeStaffToken, type StaffCheck } from "../staff/staff-token.ts";
import { StartError } from "./settings.ts";

const shape = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), madeAt: z.iso.datetime() });

function fileOf(home: string): string {
  return path.join(home, "staff-token.json");
}

/** Makes a token where the home has none yet; returned once, as only its hash is kept. */
export async function provideStaffToken(home: string): Promise<string | undefined> {
  return (await readHash(home)) === undefined ? renewStaffToken(home) : undefined;
}

/** Makes a new token; the one before is refused from then on, by a running server too. */
export async function renewStaffToken(home: string): Promise<string> {
  const token = makeStaffToken();
  const kept = { sha256: hashStaffToken(token), madeAt: new Date().toISOString() };
  await mkdir(home, { recursive: true });
  // Renamed into place, so that a reader never sees half of it; the mode holds from the first byte.
  const draft = `${fileOf(home)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
  await rename(draft, fileOf(home));
  return token;
}

export function staffCheckOf(home: string): StaffCheck {
  return async (token) => {
    const hash = await readHash(home);
    return hash !== undefined && isHashOf(hash, token);
  };
}

async function readHash(home: string): Promise<string | undefined> {
  const text = await readFile(fileOf(home), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new StartError(
      `${fileOf(home)} can't be read (${error.code ?? error.message}): allow it, or remove the file.`,
    );
  });
  if (text === undefined) return undefined;
  const parsed = shape.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.sha256;
  throw new StartError(`${fileOf(home)} holds no hash of a staff token: make a new one with pnpm staff:token.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
