import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { trustGrades } from "@alliance-atlas/cypher/model";
import { SeedError } from "./seed-errors.ts";

/** A row of a carried table: its number from 1 without the header, its cells, and what every table states of a row. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly trust: (typeof trustGrades)[number];
  readonly urls: readonly string[];
}

const cellsShape = z.record(z.string(), z.string());
const trustShape = z.enum(trustGrades);

export async function readTable(folder: string, file: string): Promise<readonly TableRow[]> {
  const text = await readFile(path.join(folder, "tables", file), "utf8");
  const records = z.array(cellsShape).parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }));
  return records.map((cells, index) => {
    const row = index + 1;
    const trust = trustShape.safeParse(cells["trust"]);
    if (!trust.success) {
      throw new SeedError([{ file: `tables/${file}`, line: row + 1, field: "trust", reason: "write A, B or C" }]);
    }
    return { row, cells, trust: trust.data, urls: addressesIn(cells["source_url"] ?? "") };
  });
}

/** Some rows name a page by its title only; that is not an address. */
function addressesIn(cell: string): readonly string[] {
  return cell
    .split(" | ")
    .map((part) => part.trim())
    .filter((part) => URL.canParse(part));
}
