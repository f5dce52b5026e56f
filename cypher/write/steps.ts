import { GraphError } from "../access/graph-error.ts";

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

const batchSize = 2_000;
const nothing: Change = { created: 0, changed: 0, removed: 0 };
export const unchanged: LoadReport = { things: nothing, ties: nothing, values: nothing, proofs: nothing };

type Send<T, Answer> = (batch: T[]) => Promise<Answer>;

/** Sends items in batches and says how far it is; `write` takes care that every row was written. */
export function makeSteps(onProgress: (line: string) => void) {
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

export type Steps = ReturnType<typeof makeSteps>;

export interface Comparison<Row, Held> {
  readonly created: readonly Row[];
  readonly changed: readonly Row[];
  readonly removed: readonly Held[];
}

/** What must be written and removed so that exactly these rows are held. */
export function compare<Row extends { hash: string }, Held extends { key: string; hash: string }>(
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

export function count({ created, changed, removed }: Comparison<unknown, unknown>): Change {
  return { created: created.length, changed: changed.length, removed: removed.length };
}

export function addReports(left: LoadReport, right: LoadReport): LoadReport {
  const add = (one: Change, other: Change): Change => ({
    created: one.created + other.created,
    changed: one.changed + other.changed,
    removed: one.removed + other.removed,
  });
  return {
    things: add(left.things, right.things),
    ties: add(left.ties, right.ties),
    values: add(left.values, right.values),
    proofs: add(left.proofs, right.proofs),
  };
}

/** Things whose counts may have changed: rewritten ones, and the ends of ties that came or went. */
export function touchedThings(
  things: readonly { readonly id: string }[],
  ties: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  return [...new Set([...things.map(({ id }) => id), ...ties.flatMap(({ from, to }) => [from, to])])];
}
