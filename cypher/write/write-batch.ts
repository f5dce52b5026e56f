import type { Transaction } from "../access/graph.ts";
import { findEntityHashes } from "./find-entity-hashes.ts";
import { findProofHashes } from "./find-proof-hashes.ts";
import { findTieHashes } from "./find-tie-hashes.ts";
import { findValueHashes } from "./find-value-hashes.ts";
import { removeProofs } from "./remove-proofs.ts";
import { removeValues } from "./remove-values.ts";
import type { GraphRows } from "./rows.ts";
import { compare, makeSteps, touchedThings, type LoadReport } from "./steps.ts";
import { reportOf, writeChanges } from "./write-changes.ts";

export interface BatchReport {
  readonly report: LoadReport;
  /** Things whose counts must be taken anew. */
  readonly touched: readonly string[];
}

/**
 * Writes one batch of an origin's rows, comparing it with what the graph holds of just these things and facts. A thing
 * comes with all of its values and a fact with all of its proofs, so that those which are no longer stated are removed.
 */
export async function writeBatch(transaction: Transaction, origin: string, rows: GraphRows): Promise<BatchReport> {
  const ids = rows.entities.map(({ id }) => id);
  const tieKeys = rows.ties.map(({ factId, from, to }) => ({ factId, from, to }));
  const entities = compare(rows.entities, await transaction.run(findEntityHashes, { origin, ids }), ({ id }) => id);
  const ties = compare(
    rows.ties,
    await transaction.run(findTieHashes, { origin, keys: tieKeys }),
    ({ factId }) => factId,
  );
  const values = compare(
    rows.values,
    await transaction.run(findValueHashes, { origin, subjects: ids }),
    ({ factId }) => factId,
  );
  const facts = [...tieKeys, ...rows.values].map(({ factId }) => factId);
  const factIds = [...facts, ...values.removed.map(({ key }) => key)];
  const proofs = compare(rows.proofs, await transaction.run(findProofHashes, { origin, factIds }), ({ id }) => id);

  const changes = { entities, ties, values, proofs };
  const { step, write } = makeSteps(() => undefined);
  const keysOf = (held: readonly { readonly key: string }[]): string[] => held.map(({ key }) => key);
  await step("proofs removed", proofs.removed, (held) => transaction.run(removeProofs, { origin, keys: keysOf(held) }));
  await step("values removed", values.removed, (held) => transaction.run(removeValues, { origin, keys: keysOf(held) }));
  await writeChanges(transaction, origin, changes, write);
  return {
    report: reportOf(changes),
    touched: touchedThings([...entities.created, ...entities.changed], ties.created),
  };
}
