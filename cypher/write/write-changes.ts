import type { Transaction } from "../access/graph.ts";
import { createTies } from "./create-ties.ts";
import { replaceTies } from "./replace-ties.ts";
import type { GraphRows } from "./rows.ts";
import { count, type Comparison, type LoadReport, type Steps } from "./steps.ts";
import { writeEntities } from "./write-entities.ts";
import { writeProofs } from "./write-proofs.ts";
import { writeValues } from "./write-values.ts";

/** What differs between the rows of an origin and what the graph holds of them. */
export interface Changes {
  readonly entities: Comparison<GraphRows["entities"][number], unknown>;
  readonly ties: Comparison<GraphRows["ties"][number], unknown>;
  readonly values: Comparison<GraphRows["values"][number], unknown>;
  readonly proofs: Comparison<GraphRows["proofs"][number], unknown>;
}

/** Writes what is new or changed, each after what it needs: things, ties between them, their values, the proofs. */
export async function writeChanges(
  transaction: Transaction,
  origin: string,
  { entities, ties, values, proofs }: Changes,
  write: Steps["write"],
): Promise<void> {
  await write("things", [...entities.created, ...entities.changed], (rows) =>
    transaction.run(writeEntities, { origin, rows }),
  );
  await write("ties", ties.created, (rows) => transaction.run(createTies, { origin, rows }));
  await write("ties changed", ties.changed, (rows) => transaction.run(replaceTies, { origin, rows }));
  await write("values", [...values.created, ...values.changed], (rows) =>
    transaction.run(writeValues, { origin, rows }),
  );
  await write("proofs", [...proofs.created, ...proofs.changed], (rows) =>
    transaction.run(writeProofs, { origin, rows }),
  );
}

export function reportOf({ entities, ties, values, proofs }: Changes): LoadReport {
  return { things: count(entities), ties: count(ties), values: count(values), proofs: count(proofs) };
}
