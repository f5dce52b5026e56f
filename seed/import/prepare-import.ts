import { createHash } from "node:crypto";
import type { Graph } from "@alliance-atlas/cypher";
import { importRows, type LoadReport } from "@alliance-atlas/cypher/write";
import { batchesOf } from "./batches.ts";
import { ImportError, type RowProblem } from "./import-error.ts";
import type { Table } from "./mapping/mapping-shape.ts";
import { readMapping, type ReadMapping } from "./mapping/read-mapping.ts";
import { sourcesOf } from "./own-facts.ts";
import { openTable, type TableSource } from "./read/table-source.ts";
import { surveyTables, type Survey } from "./survey.ts";

/** Changes when the same tables and mapping come to give other rows, so that a newer product writes them anew. */
const readingVersion = "1";

/** An import that was read and checked from end to end, and of which nothing is written yet. */
export interface PreparedImport {
  readonly dataset: string;
  readonly read: ReadMapping;
  readonly survey: Survey;
  readonly dataVersion: string;
  readonly rowsHash: string;
  readonly tables: readonly { readonly file: string; readonly rowCount: number }[];
}

export interface ImportFiles {
  readonly mapping: string;
  readonly folder: string;
}

/** Reads mapping and tables; rows with a fault are told and left out. Throws an ImportError where it can't begin. */
export async function prepareImport(
  { mapping: mappingFile, folder }: ImportFiles,
  onProblem: (problem: RowProblem) => void,
): Promise<PreparedImport> {
  const read = await readMapping(mappingFile);
  const sources = new Map<Table, TableSource>();
  for (const table of read.mapping.tables) sources.set(table, await openTable(table, folder));
  const survey = await surveyTables(read.mapping, sources, onProblem);
  if ([...survey.thingIds].length === 0) {
    throw new ImportError("No row of any table can be imported; nothing was written", ["see the rows above"]);
  }
  const parts = [readingVersion, read.sha256, ...[...sources.values()].map(({ file, sha256 }) => `${file} ${sha256}`)];
  const rowsHash = createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
  const tables = survey.tables.map(({ table: { file }, rowCount }) => ({ file, rowCount }));
  const { dataset } = read.mapping;
  return { dataset, read, survey, dataVersion: rowsHash.slice(0, 12), rowsHash, tables };
}

/** Makes the graph hold what the import states, beside whatever other origins hold. */
export async function runImport(
  graph: Graph,
  { read, survey, dataset, dataVersion, rowsHash }: PreparedImport,
  onProgress: (line: string) => void,
): Promise<LoadReport> {
  const sources = sourcesOf(read, survey.tables);
  const own = [...sources.map(({ id }) => id), ...survey.terms.keys()];
  const input = {
    origin: originOf(dataset),
    dataVersion,
    rowsHash,
    halfLifeYears: read.mapping.halfLifeYears ?? null,
    things: new Set([...own, ...survey.thingIds]),
    ties: survey.tieIds,
    batches: () => batchesOf(read, survey, sources),
  };
  return importRows(graph, input, onProgress);
}

const originPrefix = "import:";

export function originOf(dataset: string): string {
  return `${originPrefix}${dataset}`;
}

/** The data set of an origin; nothing for the seed. */
export function datasetOf(origin: string): string | undefined {
  return origin.startsWith(originPrefix) ? origin.slice(originPrefix.length) : undefined;
}
