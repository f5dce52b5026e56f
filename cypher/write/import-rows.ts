import type { Graph } from "../access/graph.ts";
import { GraphError } from "../access/graph-error.ts";
import { findForeignThings } from "./find-foreign-things.ts";
import { findOriginState } from "./find-origin-state.ts";
import { identityRelations } from "./identity-relations.ts";
import { recordLoad } from "./record-load.ts";
import { refreshCounts } from "./refresh-counts.ts";
import { removeUnheld } from "./remove-unheld.ts";
import type { GraphRows } from "./rows.ts";
import { addReports, unchanged, type LoadReport } from "./steps.ts";
import { writeBatch } from "./write-batch.ts";

export interface ImportBatch {
  /** What the batch holds, for people who watch. */
  readonly what: string;
  readonly rows: GraphRows;
}

export interface ImportInput {
  readonly origin: string;
  readonly dataVersion: string;
  readonly rowsHash: string;
  readonly halfLifeYears: number | null;
  /** Ids of all things that the import states. */
  readonly things: ReadonlySet<string>;
  /** Fact ids of all ties that the import states. */
  readonly ties: ReadonlySet<string>;
  /** In such an order that a tie's ends and a proof's document come no later than the fact itself. */
  readonly batches: () => AsyncIterable<ImportBatch>;
}

/** An import of millions of rows takes its time; whoever waits for the lock may break off. */
const importTimeout = 12 * 60 * 60_000;
const countsAtOnce = 2_000;
const idsAtOnce = 5_000;

/**
 * Makes the graph hold an import's rows, one transaction a batch. Whatever breaks it off, what was committed stands with
 * its proofs, the state says that the import is not complete, and the same import started again writes the rest.
 */
export async function importRows(
  graph: Graph,
  input: ImportInput,
  onProgress: (line: string) => void,
): Promise<LoadReport> {
  return graph.withLock("load", () => importUnderLock(graph, input, onProgress), importTimeout);
}

async function importUnderLock(
  graph: Graph,
  input: ImportInput,
  onProgress: (line: string) => void,
): Promise<LoadReport> {
  const { origin, dataVersion, rowsHash, halfLifeYears } = input;
  const [before] = await graph.run(findOriginState, { origin });
  if (before?.rowsHash === rowsHash && before.isComplete) return unchanged;
  await refuseForeignThings(graph, input);
  const state = { origin, dataVersion, rowsHash, halfLifeYears };
  await graph.write("import-begin", (transaction) => recordLoad(transaction, { ...state, isComplete: false }));

  let report = unchanged;
  // What a run that was broken off had touched is not known any more, so all counts are taken anew then.
  const touched = new Set<string>(before?.isComplete === false ? input.things : []);
  for await (const { what, rows } of input.batches()) {
    const written = await graph.write("import-batch", (transaction) => writeBatch(transaction, origin, rows));
    report = addReports(report, written.report);
    for (const id of written.touched) touched.add(id);
    onProgress(what);
  }
  const removed = await removeUnheld(graph, origin, input);
  report = addReports(report, removed.report);
  for (const id of removed.touched) touched.add(id);
  await refreshAll(graph, [...touched], onProgress);
  await graph.write("import-end", (transaction) => recordLoad(transaction, { ...state, isComplete: true }));
  return report;
}

async function refuseForeignThings(graph: Graph, { origin, things }: ImportInput): Promise<void> {
  for (const ids of pagesOf([...things], idsAtOnce)) {
    const [first] = await graph.run(findForeignThings, { origin, ids }, { timeout: 60_000 });
    if (first === undefined) continue;
    const reason = `${first.id} belongs to ${first.owner}; give the mapping a prefix that nothing else has`;
    throw new GraphError("INVALID", "import", reason);
  }
}

async function refreshAll(graph: Graph, ids: readonly string[], onProgress: (line: string) => void): Promise<void> {
  let done = 0;
  for (const page of pagesOf(ids, countsAtOnce)) {
    await graph.write("import-counts", (transaction) =>
      transaction.run(refreshCounts, { ids: page, identityRelations }),
    );
    done += page.length;
    onProgress(`counts: ${done} of ${ids.length} things`);
  }
}

function* pagesOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
