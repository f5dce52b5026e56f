import { stat } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";

/** A sheet is unpacked into memory as a whole; more than this is better saved as CSV, which is read row by row. */
const mostMegabytes = 50;

/** Rows of a sheet as texts; a date cell becomes YYYY-MM-DD, as the other tables write dates. */
export async function readSheetRows(file: string, sheet: string | number): Promise<readonly (readonly string[])[]> {
  const { size } = await stat(file);
  if (size > mostMegabytes * 2 ** 20) {
    throw new Error(`it has more than ${mostMegabytes} MB; save it as CSV, which may be of any size`);
  }
  const rows = await readSheet(file, sheet);
  return rows.map((row) => row.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
