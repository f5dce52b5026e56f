import { valueOf, type Label, type ValueName } from "@alliance-atlas/cypher/model";
import { findValueFault } from "../../facts/model-rules.ts";
import { maxProofWords } from "../../format/seed-file.ts";
import type { ValueColumn } from "../mapping/mapping-shape.ts";

/** A cell that can't be read; its row gives nothing. */
export class CellFault extends Error {
  readonly column: string;

  constructor(column: string, reason: string) {
    super(reason);
    this.name = "CellFault";
    this.column = column;
  }
}

/** Longer ones belong to no index of the graph and to no name of a body. */
const longest = 300;

export function neededCell(cells: Readonly<Record<string, string>>, column: string): string {
  const cell = optionalCell(cells, column);
  if (cell === undefined) throw new CellFault(column, "the cell is empty");
  return cell;
}

export function optionalCell(cells: Readonly<Record<string, string>>, column: string): string | undefined {
  const cell = cells[column] ?? "";
  if ([...cell].length > longest) throw new CellFault(column, `the cell has more than ${longest} characters`);
  return cell === "" ? undefined : cell;
}

/** A cell as a value of the model. */
export function valueCell(label: Label, name: ValueName, source: ValueColumn, cell: string): string | number {
  const { column, map, otherwise } = source;
  if (map !== undefined) return mappedWord(map, column, cell, otherwise);
  const { type } = valueOf(name);
  if (type === "date" || type === "year") return dateCell(column, cell);
  const value = type === "number" || type === "money" ? numberCell(column, cell) : cell;
  const fault = findValueFault(label, name, value);
  if (fault !== undefined) throw new CellFault(column, fault);
  return value;
}

function mappedWord(
  map: Readonly<Record<string, string>>,
  column: string,
  cell: string,
  otherwise: string | undefined,
): string {
  const value = Object.hasOwn(map, cell) ? map[cell] : otherwise;
  if (value !== undefined) return value;
  throw new CellFault(column, `"${cell}" is not in the mapping, which has ${Object.keys(map).join(", ")}`);
}

function numberCell(column: string, cell: string): number {
  const number = Number(cell.replaceAll(/[,\uFF0C]/g, ""));
  if (Number.isFinite(number)) return number;
  throw new CellFault(column, `"${cell}" is no number`);
}

const yearFirst = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/u;

/** Dates that begin with the year can be read in one way only; others are refused. */
export function dateCell(column: string, cell: string): string {
  const [, year, month, day] = yearFirst.exec(cell) ?? [];
  const parts = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined);
  const date = parts.join("-");
  if (year !== undefined && isDay(`${date}${"-01".repeat(3 - parts.length)}`)) return date;
  throw new CellFault(column, `"${cell}" is no date; write YYYY-MM-DD, YYYY-MM or YYYY`);
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The few words of a row that carry a fact. */
export function wordsOf(...cells: readonly string[]): string {
  return [...cells.join(" ")].slice(0, maxProofWords).join("");
}
