import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Graph } from "@alliance-atlas/cypher";
import { formatRowProblem, prepareImport, runImport } from "@alliance-atlas/seed/import";
import { onTestFinished } from "vitest";

export const madeUpTables = path.join(import.meta.dirname, "../fixtures/import");

/** A folder with the made-up tables, or with none, and these files; gone when the test ends. */
export async function tablesWith(
  files: Readonly<Record<string, string | Buffer>>,
  base: string | undefined = undefined,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (base !== undefined) await cp(base, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return folder;
}

/** Reads a folder's tables by the mapping that lies in it. */
export async function prepare(folder: string) {
  const problems: string[] = [];
  const mapping = path.join(folder, "mapping.yaml");
  const prepared = await prepareImport({ mapping, folder }, (problem) => problems.push(formatRowProblem(problem)));
  return { prepared, problems };
}

export async function importFolder(
  graph: Graph,
  folder: string,
  onProgress: (line: string) => void = () => undefined,
): ReturnType<typeof runImport> {
  return runImport(graph, (await prepare(folder)).prepared, onProgress);
}
