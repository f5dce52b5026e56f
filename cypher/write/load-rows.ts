import type { Graph, Transaction } from "../access/graph.ts";
import { findOriginState } from "./find-origin-state.ts";
import { identityRelations } from "./identity-relations.ts";
import { listEntityHashes } from "./list-entity-hashes.ts";
import { listProofHashes } from "./list-proof-hashes.ts";
import { listTieHashes } from "./list-tie-hashes.ts";
import { listValueHashes } from "./list-value-hashes.ts";
import { recordLoad } from "./record-load.ts";
import { refreshCounts } from "./refresh-counts.ts";
import { removeEntities } from "./remove-entities.ts";
import { removeProofs } from "./remove-proofs.ts";
import { removeTies } from "./remove-ties.ts";
import { removeValues } from "./remove-values.ts";
import type { GraphRows } from "./rows.ts";
import { compare, makeSteps, touchedThings, unchanged, type LoadReport } from "./steps.ts";
import { writeFormerIds } from "./write-former-ids.ts";
import { reportOf, writeChanges } from "./write-changes.ts";

/** A first load takes some ten seconds, and minutes on a machine that is busy with other things. */
const loadTimeout = 10 * 60_000;

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
    return graph.write("load", (transaction) => applyRows(transaction, input, onProgress), loadTimeout);
  });
}

async function holds(graph: Graph, { origin, rowsHash }: LoadInput): Promise<boolean> {
  const [state] = await graph.run(findOriginState, { origin });
  return state?.rowsHash === rowsHash && state.isComplete;
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

  const changes = { entities, ties, values, proofs };
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
  await writeChanges(transaction, origin, changes, write);
  await step("things removed", entities.removed, (keys) =>
    transaction.run(removeEntities, { origin, keys: keys.map(({ key }) => key) }),
  );
  const touched = touchedThings([...entities.created, ...entities.changed], [...ties.created, ...ties.removed]);
  await step("counts", touched, (ids) => transaction.run(refreshCounts, { ids, identityRelations }));
  await transaction.run(writeFormerIds, { rows: [...formerIds] });
  await recordLoad(transaction, { origin, dataVersion, rowsHash, isComplete: true, halfLifeYears: null });
  return reportOf(changes);
}
