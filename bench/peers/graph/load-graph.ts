import { migrate, type Graph } from "@alliance-atlas/cypher";
import { importRows, type GraphRows, type ImportBatch } from "@alliance-atlas/cypher/write";
import { dataFolder, loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { makeGraph } from "./make-graph.ts";
import { country } from "./shape.ts";

const batchSize = 4_000;

/** The graphs that the questions are put to. */
export const graphNames = ["seed", "made-up"] as const;
export type GraphName = (typeof graphNames)[number];

/** Makes the database hold one of the graphs and nothing else. */
export async function loadGraph(graph: Graph, name: GraphName): Promise<void> {
  await graph.runAlone(
    "clear",
    "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
  await migrate(graph, () => undefined);
  if (name === "seed") {
    await loadSeed(graph, await prepareSeed(dataFolder), () => undefined);
  } else {
    await loadMadeGraph(graph, makeGraph(country));
  }
  // The product finds ids by the label that all things share; the peer knows its own labels alone.
  for (const label of ["Alliance", "Institution", "Region", "Topic"]) {
    const index = `CREATE INDEX peer_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`;
    await graph.runAlone("peer-index", index);
  }
  await graph.runAlone("await-indexes", "CALL db.awaitIndexes(120)");
  // Plans rest on how many things and values there are.
  await graph.runAlone("resample", "CALL db.resampleOutdatedIndexes()");
}

/** As an import, batch by batch: so many rows at once are more than one transaction should hold. */
async function loadMadeGraph(graph: Graph, { entities, ties }: GraphRows): Promise<void> {
  const none = { entities: [], ties: [], values: [], proofs: [] };
  async function* batches(): AsyncGenerator<ImportBatch> {
    for (const some of pagesOf(entities)) yield { what: "things", rows: { ...none, entities: some } };
    for (const some of pagesOf(ties)) yield { what: "ties", rows: { ...none, ties: some } };
  }
  const input = {
    origin: "bench",
    dataVersion: "made-up",
    rowsHash: "made-up",
    halfLifeYears: null,
    things: new Set(entities.map(({ id }) => id)),
    ties: new Set(ties.map(({ factId }) => factId)),
    batches,
  };
  await importRows(graph, input, () => undefined);
}

function* pagesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}
