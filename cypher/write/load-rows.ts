import type { Graph, Transaction } from "../access/graph.ts";
import { GraphError } from "../access/graph-error.ts";
import { relationOf, relationTypes } from "../model/index.ts";
import { createTies } from "./create-ties.ts";
import { findDataState } from "./find-data-state.ts";
import { listEntityHashes } from "./list-entity-hashes.ts";
import { listProofHashes } from "./list-proof-hashes.ts";
import { listTieHashes } from "./list-tie-hashes.ts";
import { listValueHashes } from "./list-value-hashes.ts";
import { refreshCounts } from "./refresh-counts.ts";
import { removeEntities } from "./remove-entities.ts";
import { removeProofs } from "./remove-proofs.ts";
import { removeTies } from "./remove-ties.ts";
import { removeValues } from "./remove-values.ts";
import { replaceTies } from "./replace-ties.ts";
import type { GraphRows } from "./rows.ts";
import { writeDataState } from "./write-data-state.ts";
import { writeEntities } from "./write-entities.ts";
import { writeFormerIds } from "./write-former-ids.ts";
import { writeProofs } from "./write-proofs.ts";
import { writeValues } from "./write-values.ts";

export interface LoadInput {
  /** Who owns the rows: rows of another origin are neither changed nor removed. */
  readonly origin: string;
  readonly rows: GraphRows;
  readonly formerIds: readonly { readonly id: string; readonly now: string }[];
  /** Hash of the facts, as answers name it. */
  readonly dataVersion: string;
  /** Hash of everything written, so that an unchanged load is known without comparing rows. */
  readonly rowsHash: string;
}

export interface Change {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

export interface LoadReport {
  readonly things: Change;
  readonly ties: Change;
  readonly values: Change;
  readonly proofs: Change;
}

const identityRelations = relationTypes.filter((type) => relationOf(type).group === "identity");
const batchSize = 2_000;
const nothing: Change = { created: 0, changed: 0, removed: 0 };
const unchanged: LoadReport = { things: nothing, ties: nothing, values: nothing, proofs: nothing };

/**
 * Makes the graph hold exactly the rows of an origin, in one transaction: all of the load or nothing of it.
 * Only what differs is written; the same load again writes nothing.
 */
export async function loadRows(
  graph: Graph,
  input: LoadInput,
  onProgress: (line: string) => void,
): Promise<LoadReport> {
  if (await holds(graph, input)) return unchanged;
  return graph.withLock("load", async () => {
    if (await holds(graph, input)) return unchanged;
    return graph.write("load", (transaction) => applyRows(transaction, input, onProgress));
  });
}

async function holds(graph: Graph, { rowsHash }: LoadInput): Promise<boolean> {
  const [state] = await graph.run(findDataState, {});
  return state?.rowsHash === rowsHash;
}

async function applyRows(
  transaction: Transaction,
  { origin, rows, formerIds, dataVersion, rowsHash }: LoadInput,
  onProgress: (line: string) => void,
): Promise<LoadReport> {
  const entities = compare(rows.entities, await transaction.run(listEntityHashes, { origin }), ({ id }) => id);
  const ties = compare(rows.ties, await transaction.run(listTieHashes, { origin }), ({ factId }) => factId);
  const values = compare(rows.values, await transaction.run(listValueHashes, { origin }), ({ factId }) => factId);
  const proofs = compare(rows.proofs, await transaction.run(listProofHashes, { origin }), ({ id }) => id);

  const { step, write } = makeSteps(onProgress);
  await step("proofs removed", proofs.removed, (keys) =>
    transaction.run(removeProofs, { origin, keys: keys.map(({ key }) => key) }),
  );
  await step("values removed", values.removed, (keys) =>
    transaction.run(removeValues, { origin, keys: keys.map(({ key }) => key) }),
  );
  await step("ties removed", ties.removed, (keys) =>
    transaction.run(removeTies, { origin, keys: keys.map(({ key, from, to }) => ({ factId: key, from, to })) }),
  );
  await write("things", [...entities.created, ...entities.changed], (batch) =>
    transaction.run(writeEntities, { origin, rows: batch }),
  );
  await write("ties", ties.created, (batch) => transaction.run(createTies, { origin, rows: batch }));
  await write("ties changed", ties.changed, (batch) => transaction.run(replaceTies, { origin, rows: batch }));
  await write("values", [...values.created, ...values.changed], (batch) =>
    transaction.run(writeValues, { origin, rows: batch }),
  );
  await write("proofs", [...proofs.created, ...proofs.changed], (batch) =>
    transaction.run(writeProofs, { origin, rows: batch }),
  );
  await step("things removed", entities.removed, (keys) =>
    transaction.run(removeEntities, { origin, keys: keys.map(({ key }) => key) }),
  );
  const touched = touchedThings([...entities.created, ...entities.changed], [...ties.created, ...ties.removed]);
  await step("counts", touched, (ids) => transaction.run(refreshCounts, { ids, identityRelations }));
  await transaction.run(writeFormerIds, { rows: [...formerIds] });
  await transaction.run(writeDataState, { dataVersion, rowsHash });
  return { things: count(entities), ties: count(ties), values: count(values), proofs: count(proofs) };
}

type Send<T, Answer> = (batch: T[]) => Promise<Answer>;

/** Sends items in batches and says how far it is; `write` takes care that every row was written. */
function makeSteps(onProgress: (line: string) => void) {
  const step = async <T>(what: string, items: readonly T[], send: Send<T, unknown>): Promise<void> => {
    for (let start = 0; start < items.length; start += batchSize) {
      await send(items.slice(start, start + batchSize));
      onProgress(`${what}: ${Math.min(start + batchSize, items.length)} of ${items.length}`);
    }
  };
  const write = async <T>(
    what: string,
    items: readonly T[],
    send: Send<T, readonly { readonly count: number }[]>,
  ): Promise<void> =>
    step(what, items, async (batch) => {
      const [answer] = await send(batch);
      // A row whose ends are missing matches nothing; it would be lost without a word.
      const lost = batch.length - (answer?.count ?? 0);
      if (lost === 0) return;
      throw new GraphError("FAILED", "load", `${what}: ${lost} of ${batch.length} rows name a thing that is not there`);
    });
  return { step, write };
}

/** Things whose counts may have changed: rewritten ones, and the ends of ties that came or went. */
function touchedThings(
  things: readonly { readonly id: string }[],
  ties: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  return [...new Set([...things.map(({ id }) => id), ...ties.flatMap(({ from, to }) => [from, to])])];
}

interface Comparison<Row, Held> {
  readonly created: readonly Row[];
  readonly changed: readonly Row[];
  readonly removed: readonly Held[];
}

function compare<Row extends { hash: string }, Held extends { key: string; hash: string }>(
  rows: readonly Row[],
  held: readonly Held[],
  keyOf: (row: Row) => string,
): Comparison<Row, Held> {
  const hashes = new Map(held.map(({ key, hash }) => [key, hash]));
  const wanted = new Set(rows.map(keyOf));
  return {
    created: rows.filter((row) => !hashes.has(keyOf(row))),
    changed: rows.filter((row) => hashes.has(keyOf(row)) && hashes.get(keyOf(row)) !== row.hash),
    removed: held.filter(({ key }) => !wanted.has(key)),
  };
}

function count({ created, changed, removed }: Comparison<unknown, unknown>): Change {
  return { created: created.length, changed: changed.length, removed: removed.length };
}
