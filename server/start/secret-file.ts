import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { StartError } from "./settings.ts";

/** A small file of a home that holds hashes, its owner's alone. */
export interface SecretFile<Content> {
  readonly name: string;
  readonly shape: z.ZodType<Content>;
  /** What to do about a file that holds something else. */
  readonly cure: string;
}

/** What the file holds; nothing where there is none. */
export async function readSecretFile<Content>(home: string, file: SecretFile<Content>): Promise<Content | undefined> {
  const place = path.join(home, file.name);
  const text = await readFile(place, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new StartError(`${place} can't be read (${error.code ?? error.message}): allow it, or remove the file.`);
  });
  if (text === undefined) return undefined;
  const parsed = file.shape.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new StartError(`${place} can't be used: ${file.cure}`);
}

export async function writeSecretFile<Content>(
  home: string,
  file: SecretFile<Content>,
  content: Content,
): Promise<void> {
  const place = path.join(home, file.name);
  await mkdir(home, { recursive: true });
  // Renamed into place, so that a reader never sees half of it; the mode holds from the first byte.
  const draft = `${place}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  await rename(draft, place);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
