import type { Graph, Transaction } from "../access/graph.ts";
import { findProofHashes } from "./find-proof-hashes.ts";
import { findValueHashes } from "./find-value-hashes.ts";
import { listOriginThings } from "./list-origin-things.ts";
import { removeEntities } from "./remove-entities.ts";
import { removeProofs } from "./remove-proofs.ts";
import { removeTies } from "./remove-ties.ts";
import { removeValues } from "./remove-values.ts";
import { addReports, unchanged, type LoadReport } from "./steps.ts";
import type { BatchReport } from "./write-batch.ts";

/** What the origin still states. */
export interface Wanted {
  readonly things: { has: (id: string) => boolean };
  readonly ties: { has: (factId: string) => boolean };
}

interface Unheld {
  readonly things: string[];
  readonly ties: { readonly factId: string; readonly from: string; readonly to: string }[];
}

const pageSize = 1_000;

/** Removes, page by page, things and ties that the origin once wrote and no longer states. */
export async function removeUnheld(graph: Graph, origin: string, wanted: Wanted): Promise<BatchReport> {
  const found: Unheld = { things: [], ties: [] };
  let after = "";
  for (;;) {
    const page = await graph.run(listOriginThings, { origin, after, limit: pageSize }, { timeout: 60_000 });
    for (const { id, ties } of page) {
      if (!wanted.things.has(id)) found.things.push(id);
      for (const { factId, to } of ties) if (!wanted.ties.has(factId)) found.ties.push({ factId, from: id, to });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) break;
    after = last.id;
  }
  return removeFound(graph, origin, found);
}

async function removeFound(graph: Graph, origin: string, { things, ties }: Unheld): Promise<BatchReport> {
  let report = unchanged;
  for (let start = 0; start < ties.length; start += pageSize) {
    const keys = ties.slice(start, start + pageSize);
    report = addReports(
      report,
      await graph.write("import-removal", async (transaction) => {
        await transaction.run(removeTies, { origin, keys });
        const proofs = await removeProofsOf(
          transaction,
          origin,
          keys.map(({ factId }) => factId),
        );
        return removal({ ties: keys.length, proofs });
      }),
    );
  }
  for (let start = 0; start < things.length; start += pageSize) {
    const keys = things.slice(start, start + pageSize);
    report = addReports(
      report,
      await graph.write("import-removal", (transaction) => removeThings(transaction, origin, keys)),
    );
  }
  const gone = new Set(things);
  const touched = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].filter((id) => !gone.has(id));
  return { report, touched };
}

async function removeThings(transaction: Transaction, origin: string, keys: string[]): Promise<LoadReport> {
  const values = (await transaction.run(findValueHashes, { origin, subjects: keys })).map(({ key }) => key);
  const proofs = await removeProofsOf(transaction, origin, values);
  await transaction.run(removeValues, { origin, keys: values });
  await transaction.run(removeEntities, { origin, keys });
  return removal({ things: keys.length, values: values.length, proofs });
}

async function removeProofsOf(transaction: Transaction, origin: string, factIds: string[]): Promise<number> {
  const keys = (await transaction.run(findProofHashes, { origin, factIds })).map(({ key }) => key);
  await transaction.run(removeProofs, { origin, keys });
  return keys.length;
}

function removal(removed: Partial<Record<keyof LoadReport, number>>): LoadReport {
  const change = (count = 0) => ({ created: 0, changed: 0, removed: count });
  return {
    things: change(removed.things),
    ties: change(removed.ties),
    values: change(removed.values),
    proofs: change(removed.proofs),
  };
}
