import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** SHA-256 by file name, in the form that `sha256sum -c` reads too. */
export type Checksums = ReadonlyMap<string, string>;

const linePattern = /^([0-9a-f]{64}) [ *]([\w.+-]+)$/;

export function parseChecksums(text: string): Checksums {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [, sha256, name] = linePattern.exec(line) ?? [];
      if (sha256 === undefined || name === undefined) throw new Error(`not a checksum line: ${line}`);
      return [name, sha256];
    }),
  );
}

export function formatChecksums(checksums: Checksums): string {
  const names = [...checksums.keys()].sort();
  return names.map((name) => `${checksums.get(name)}  ${name}\n`).join("");
}

export async function hashFolder(folder: string): Promise<Checksums> {
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await hashFile(join(folder, name))] as const)));
}

/** Names that are missing, surplus or other than listed. */
export function differences(expected: Checksums, actual: Checksums): readonly string[] {
  const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return names.filter((name) => expected.get(name) !== actual.get(name));
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
