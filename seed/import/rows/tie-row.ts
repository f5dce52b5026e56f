import { relationOf, type RelationType } from "@alliance-atlas/cypher/model";
import type { Qualifiers } from "@alliance-atlas/cypher/facts";
import type { Reading, TieTable } from "../mapping/mapping-shape.ts";
import type { SourceRow } from "../read/table-source.ts";
import { CellFault, dateCell, neededCell, optionalCell } from "./cells.ts";
import type { RowContext, RowFacts } from "./row-reader.ts";
import { importedId } from "./slug.ts";

/** Reads a row of a table of ties. Throws a CellFault where the row can't be read. */
export function readTieRow(table: TieTable, row: SourceRow, context: RowContext): RowFacts {
  const [holder, held] = [neededCell(row.cells, table.from.id), neededCell(row.cells, table.to.id)];
  const from = importedId(table.from.thing, context.prefix, holder);
  const to = importedId(table.to.thing, context.prefix, held);
  const word = table.role === undefined ? "" : (optionalCell(row.cells, table.role.column) ?? "");
  const { relation: type, qualifiers } = readingOf(table, word);
  const [since, until] = [table.since, table.until].map((column) => dateIn(row, column));
  const tie = {
    type,
    ends: { from, to },
    qualifiers: withWord(type, qualifiers, word),
    since,
    until,
    proofs: [context.proof(row, ...[word, holder, held].filter((cell) => cell !== ""))],
  };
  return { thing: undefined, values: [], ties: [tie], terms: [] };
}

function readingOf({ says, role }: TieTable, word: string): Reading {
  if (says !== undefined) return says;
  const known = role !== undefined && Object.hasOwn(role.map, word) ? role.map[word] : undefined;
  const reading = known ?? role?.otherwise;
  if (reading !== undefined) return reading;
  const reason = word === "" ? "the cell is empty" : `"${word}" is no role of the mapping`;
  throw new CellFault(role?.column ?? "", `${reason}, which has ${Object.keys(role?.map ?? {}).join(", ")}`);
}

/** The source's own word stays with the tie, where its relation keeps such a word. */
function withWord(type: RelationType, qualifiers: Qualifiers, word: string): Qualifiers {
  const keepsWord = word !== "" && relationOf(type).qualifiers?.includes("roleAsWritten") === true;
  return keepsWord ? { ...qualifiers, roleAsWritten: word } : qualifiers;
}

function dateIn(row: SourceRow, column: string | undefined): string | undefined {
  const cell = column === undefined ? undefined : optionalCell(row.cells, column);
  return column === undefined || cell === undefined ? undefined : dateCell(column, cell);
}
