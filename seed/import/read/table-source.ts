import path from "node:path";
import { ImportError } from "../import-error.ts";
import { columnsNeededBy } from "../mapping/columns.ts";
import type { Table } from "../mapping/mapping-shape.ts";
import { readCsv, type CsvRecord } from "./csv-records.ts";
import { decodeFile, detectEncoding, hashFile, isFile } from "./inspect-file.ts";
import { readSheetRows } from "./sheet-rows.ts";

/** One row of somebody's table: its number from 1 without the header, and its cells by column, trimmed. */
export interface SourceRow {
  readonly row: number;
  readonly line: number | undefined;
  readonly cells: Readonly<Record<string, string>>;
  /** Why the row can't be read at all. */
  readonly fault?: string;
}

/** A table that was found, with its columns; its rows are read anew each time, so that none need be kept. */
export interface TableSource {
  readonly file: string;
  readonly sha256: string;
  readonly columns: readonly string[];
  readonly rows: () => AsyncIterable<SourceRow>;
}

/** Finds a table's file and its header. Throws an ImportError where it can't be read or lacks a column. */
export async function openTable(table: Table, folder: string): Promise<TableSource> {
  const refuse = (reason: string): never => {
    throw new ImportError(`The table ${table.file} can't be imported; nothing was written`, [reason]);
  };
  const file = await findFile(path.join(folder, table.file));
  if (file === undefined) return refuse(`there is no such file in ${folder}`);
  const isSheet = /\.xlsx$/i.test(file);
  try {
    const sha256 = await hashFile(file);
    const source = isSheet ? await openSheet(table, file, sha256) : await openCsv(table, file, sha256);
    const missing = columnsNeededBy(table).filter(({ column }) => !source.columns.includes(column));
    if (missing.length === 0) return source;
    const wanted = missing.map(({ column, by }) => `"${column}" (${by})`).join(", ");
    return refuse(`it has no column ${wanted}; it has ${source.columns.map((name) => `"${name}"`).join(", ")}`);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The file that a mapping names, packed or not. */
async function findFile(named: string): Promise<string | undefined> {
  for (const file of [named, named.endsWith(".gz") ? named.slice(0, -".gz".length) : `${named}.gz`]) {
    if (await isFile(file)) return file;
  }
  return undefined;
}

async function openCsv(table: Table, file: string, sha256: string): Promise<TableSource> {
  const encoding = table.encoding ?? (await detectEncoding(file));
  const records = (): AsyncGenerator<CsvRecord> => readCsv(decodeFile(file, encoding), table.delimiter);
  const columns = await headerOf(records());
  async function* rows(): AsyncGenerator<SourceRow> {
    let row = 0;
    for await (const { cells, line, fault } of records()) {
      if (row > 0) {
        const odd = `it has ${cells.length} cells and the header ${columns.length}: a quote or a delimiter is missing`;
        const wrong = fault ?? (cells.length === columns.length ? undefined : odd);
        yield { row, line, cells: cellsOf(table, columns, cells), ...(wrong === undefined ? {} : { fault: wrong }) };
      }
      row += 1;
    }
  }
  return { file: table.file, sha256, columns, rows };
}

async function headerOf(records: AsyncIterable<CsvRecord>): Promise<readonly string[]> {
  for await (const { cells, fault } of records) {
    if (fault !== undefined) throw new Error(`its first line should name the columns, but ${fault}`);
    return cleanHeader(cells);
  }
  throw new Error("it is empty: its first line should name the columns");
}

async function openSheet(table: Table, file: string, sha256: string): Promise<TableSource> {
  const [header, ...data] = await readSheetRows(file, table.sheet);
  if (header === undefined) throw new Error("its sheet is empty: its first row should name the columns");
  const columns = cleanHeader(header);
  async function* rows(): AsyncGenerator<SourceRow> {
    for (const [index, record] of data.entries()) {
      if (record.every((cell) => cell.trim() === "")) continue;
      yield { row: index + 1, line: undefined, cells: cellsOf(table, columns, record) };
    }
  }
  return { file: table.file, sha256, columns, rows };
}

function cleanHeader(record: readonly string[]): readonly string[] {
  const columns = record.map((cell) => cell.trim());
  const doubled = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (doubled !== undefined) throw new Error(`two of its columns are called "${doubled}"`);
  return columns;
}

/** Line breaks inside a cell are blanks to whoever reads the name. */
function cellsOf(
  { missing }: Table,
  columns: readonly string[],
  record: readonly string[],
): Readonly<Record<string, string>> {
  const read = columns.map((column, index) => {
    const cell = (record[index] ?? "").replaceAll(/\s+/gu, " ").trim();
    return [column, missing.includes(cell) ? "" : cell] as const;
  });
  return Object.fromEntries(read);
}
