import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { countProofs, countThings, countTies, countValues, type Graph } from "@alliance-atlas/cypher";
import { ExportSource, readDataVersion } from "../export/export-source.ts";
import { describeExport } from "../export/formats/format.ts";
import { formats, type ExportNote } from "../export/formats/index.ts";
import { citationFile, citationText } from "./citation.ts";
import { dataDictionary } from "./data-dictionary.ts";
import { nameSnapshot } from "./snapshot-name.ts";

export interface SnapshotOptions {
  /** Holds one folder a snapshot. */
  readonly folder: string;
  /** Day of the snapshot, as ISO date. */
  readonly day: string;
  /** Where the product is reached for good, for addresses in the files. */
  readonly base: string;
  readonly signal: AbortSignal;
}

/** One file of a snapshot, as its manifest lists it. */
export interface SnapshotFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes all of the graph into a folder of its own and returns it; equal data, day and base give equal bytes. */
export async function writeSnapshot(graph: Graph, options: SnapshotOptions): Promise<string> {
  const { folder, day, base, signal } = options;
  const dataVersion = await readDataVersion(graph, signal);
  const target = path.join(folder, nameSnapshot(day, dataVersion));
  // Written elsewhere first, so that nobody meets half a snapshot under its name.
  const draft = path.join(folder, `.draft-${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  try {
    await writeFiles(graph, draft, { base, dataVersion, day }, signal);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return target;
}

async function writeFiles(
  graph: Graph,
  folder: string,
  note: Required<ExportNote>,
  signal: AbortSignal,
): Promise<void> {
  const source = new ExportSource(graph, undefined, note.dataVersion, signal);
  for (const [name, format] of Object.entries(formats)) {
    await pipeline(Readable.from(format.write(source, note)), createWriteStream(path.join(folder, name)), { signal });
  }
  await writeFile(path.join(folder, "data-dictionary.md"), dataDictionary());
  await writeFile(path.join(folder, "CITATION.cff"), citationFile(note));
  const names = [...Object.keys(formats), "data-dictionary.md", "CITATION.cff"].toSorted();
  const files: SnapshotFile[] = [];
  for (const name of names) files.push(await describeFile(folder, name));
  const manifest = {
    name: "Alliance Atlas 联盟图谱",
    dataVersion: note.dataVersion,
    date: note.day,
    citation: citationText(note),
    licence: describeExport(note),
    counts: await count(graph, signal),
    files,
  };
  await writeFile(path.join(folder, "manifest.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const listed = [...files, await describeFile(folder, "manifest.json")];
  await writeFile(path.join(folder, "SHA256SUMS"), listed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(""));
}

async function describeFile(folder: string, name: string): Promise<SnapshotFile> {
  const file = path.join(folder, name);
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { name, bytes: (await stat(file)).size, sha256: hash.digest("hex") };
}

async function count(graph: Graph, signal: AbortSignal): Promise<object> {
  const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((all, one) => all + one.count, 0);
  const [things, ties, values, proofs] = await Promise.all([
    graph.run(countThings, {}, { signal }),
    graph.run(countTies, {}, { signal }),
    graph.run(countValues, {}, { signal }),
    graph.run(countProofs, {}, { signal }),
  ]);
  return {
    things: sum(things),
    facts: sum(ties) + sum(values),
    ties: sum(ties),
    values: sum(values),
    proofs: sum(proofs),
    kinds: Object.fromEntries(things.map((row) => [row.kind, row.count])),
  };
}
