import type { EntityId, Label } from "@alliance-atlas/cypher/model";
import type { LooseProof } from "../facts/fact-book.ts";
import type { ProofMaker } from "../facts/proof-maker.ts";
import { maxProofWords } from "../format/seed-file.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { TableRow } from "../read/read-table.ts";
import type { SeedProblem } from "../read/seed-errors.ts";

/** A cell that can't be read; the row gives no fact and the seed is refused. */
export class TableFault extends Error {
  readonly column: string;

  constructor(column: string, reason: string) {
    super(reason);
    this.name = "TableFault";
    this.column = column;
  }
}

/** Reads row after row; what can't be read is told with its place, and the rest is read on. */
export function readRows(
  file: string,
  rows: readonly TableRow[],
  read: (row: TableRow) => void,
): readonly SeedProblem[] {
  return rows.flatMap((row) => {
    try {
      read(row);
      return [];
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      return [{ file, line: row.row + 1, field: error.column, reason: error.message }];
    }
  });
}

export function cellOf(row: TableRow, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined) throw new TableFault(column, `the table has no column ${column}`);
  return cell.trim();
}

export function resolveName(row: TableRow, column: string, names: NameIndex, labels: readonly Label[]): EntityId {
  const name = cellOf(row, column);
  const [id, ...others] = names.find(name, labels);
  if (id === undefined) throw new TableFault(column, `nothing is named "${name}"; define it or add it as a name`);
  if (others.length > 0) throw new TableFault(column, `"${name}" names ${[id, ...others].join(" and ")}`);
  return id;
}

export function proofOfRow(table: string, row: TableRow, words: string, proofs: ProofMaker): LooseProof {
  const doc = table as EntityId; // a constant of the calling module
  return proofs.make({ doc, row: row.row, words: [...words].slice(0, maxProofWords).join("") });
}
