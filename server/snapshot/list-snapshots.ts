import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { readSnapshotName } from "./snapshot-name.ts";

const manifestShape = z.object({
  dataVersion: z.string(),
  date: z.string(),
  citation: z.string(),
  counts: z.object({ things: z.number(), facts: z.number(), proofs: z.number() }),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

export type Snapshot = z.output<typeof manifestShape> & { readonly name: string };

/** The snapshots of a folder, the newest first; a folder that is not there holds none. */
export async function listSnapshots(folder: string): Promise<readonly Snapshot[]> {
  const names = (await namesIn(folder)).filter((name) => readSnapshotName(name) !== undefined);
  const read = names.map(async (name): Promise<Snapshot> => {
    const manifest = await readFile(path.join(folder, name, "manifest.json"), "utf8");
    return { name, ...manifestShape.parse(JSON.parse(manifest)) };
  });
  const snapshots = await Promise.all(read);
  return snapshots.toSorted((left, right) => (left.name < right.name ? 1 : -1));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
