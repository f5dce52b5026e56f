import { isDeepStrictEqual } from "node:util";
import type { Contestant } from "./contestants/contestant.ts";
import type { Operation, Variables } from "./operations/operation.ts";

/** Throws where two contestants give different answers, with the first row in which they do; tells how many rows were equal. */
export async function compareAnswers(
  contestants: readonly Contestant[],
  operation: Operation,
  cases: readonly Variables[],
): Promise<number> {
  let rows = 0;
  for (const variables of cases) {
    const [first, ...others] = await Promise.all(
      contestants.map(async (one) => ({ name: one.name, rows: await one.ask(operation, variables) })),
    );
    if (first === undefined) return 0;
    for (const other of others) checkRows(operation, variables, first, other);
    rows += first.rows.length;
  }
  return rows;
}

interface Answer {
  readonly name: string;
  readonly rows: readonly unknown[];
}

function checkRows(operation: Operation, variables: Variables, one: Answer, other: Answer): void {
  const length = Math.max(one.rows.length, other.rows.length);
  const place = Array.from({ length }, (_, row) => row).find(
    (row) => !isDeepStrictEqual(one.rows[row], other.rows[row]),
  );
  if (place === undefined) return;
  const show = ({ name, rows }: Answer): string =>
    `\n  ${name}: ${JSON.stringify(rows[place])?.slice(0, 600) ?? "none"}`;
  throw new Error(`${operation.name} ${JSON.stringify(variables)}: row ${place + 1} differs${show(one)}${show(other)}`);
}
