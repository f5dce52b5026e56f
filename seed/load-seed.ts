import { createHash } from "node:crypto";
import type { Graph } from "@alliance-atlas/cypher";
import { loadRows, type GraphRows, type LoadReport } from "@alliance-atlas/cypher/write";
import { factLines } from "./export/fact-lines.ts";
import { entityRows } from "./graph/entity-rows.ts";
import { proofRows, tieRows, valueRows } from "./graph/fact-rows.ts";
import { rowHash } from "./graph/row-hash.ts";
import { readSeed, type SeedContent } from "./read-seed.ts";

/** The seed as rows of the graph, with the hashes by which a change is known. */
export interface PreparedSeed {
  readonly rows: GraphRows;
  readonly formerIds: readonly { readonly id: string; readonly now: string }[];
  /** Names the state of the facts in every answer. */
  readonly dataVersion: string;
  readonly rowsHash: string;
}

const origin = "seed";

export async function prepareSeed(dataFolder: string): Promise<PreparedSeed> {
  const content = await readSeed(dataFolder);
  const rows: GraphRows = {
    entities: entityRows(content),
    ties: tieRows(content.facts),
    values: valueRows(content.facts),
    proofs: proofRows(content.facts),
  };
  const formerIds = content.entities.flatMap(({ id, formerIds: former }) =>
    former.map((old) => ({ id: old, now: id })),
  );
  const hashes = [rows.entities, rows.ties, rows.values, rows.proofs].map((kind) => kind.map(({ hash }) => hash));
  return { rows, formerIds, dataVersion: versionOf(content), rowsHash: rowHash(hashes, formerIds) };
}

/** Makes the graph hold the seed: all of it or, on any fault, what it held before. */
export async function loadSeed(
  graph: Graph,
  seed: PreparedSeed,
  onProgress: (line: string) => void,
): Promise<LoadReport> {
  return loadRows(graph, { origin, ...seed }, onProgress);
}

function versionOf(content: SeedContent): string {
  const hash = createHash("sha256");
  for (const line of factLines(content)) hash.update(line).update("\n");
  return hash.digest("hex").slice(0, 12);
}
