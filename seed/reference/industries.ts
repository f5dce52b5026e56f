import { readFile } from "node:fs/promises";
import path from "node:path";
import type { EntityId } from "@alliance-atlas/cypher/model";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { FactBook } from "../facts/fact-book.ts";
import { industryId } from "../facts/facts-of-thing.ts";
import type { ProofMaker } from "../facts/proof-maker.ts";

const rowsShape = z.array(
  z.object({
    code: z.string().min(1),
    name: z.string().min(1),
    nameEn: z.string().min(1),
    section: z.string().optional(),
  }),
);
export type IndustryRow = z.output<typeof rowsShape>[number];

interface Scheme {
  readonly file: string;
  readonly prefix: string;
  readonly scheme: string;
  readonly doc: EntityId;
}

const schemes: readonly Scheme[] = [
  {
    file: "gb-t-4754-2017.csv",
    prefix: "gb",
    scheme: "GB_T_4754_2017",
    doc: "document:gb-t-4754-2017" as EntityId, // defined in data/sources.yaml
  },
  {
    file: "sei-2018.csv",
    prefix: "sei",
    scheme: "SEI_2018",
    doc: "document:sei-2018" as EntityId, // defined in data/sources.yaml
  },
];

/** Sections and divisions of GB/T 4754-2017 and the classes of the strategic emerging industries, as cited tables. */
export async function addIndustries(
  dataFolder: string,
  book: FactBook,
  proofs: ProofMaker,
): Promise<readonly { readonly id: EntityId; readonly name: string }[]> {
  const things = await Promise.all(schemes.map((scheme) => addScheme(dataFolder, scheme, book, proofs)));
  return things.flat();
}

async function addScheme(
  dataFolder: string,
  scheme: Scheme,
  book: FactBook,
  proofs: ProofMaker,
): Promise<{ id: EntityId; name: string }[]> {
  const text = await readFile(path.join(dataFolder, "reference", scheme.file), "utf8");
  const rows = rowsShape.parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }));
  const idOf = (code: string): EntityId => industryId(`${scheme.prefix}-${code.toLowerCase()}`);
  for (const row of rows) {
    const subject = idOf(row.code);
    const proof = [proofs.make({ doc: scheme.doc, words: `${row.code} ${[...row.name].slice(0, 26).join("")}` })];
    const common = { subject, comparator: "=", proofs: proof } as const;
    book.addValue({ ...common, property: "name", nameType: "canonical", value: row.name });
    book.addValue({ ...common, property: "name", nameType: "english", value: row.nameEn, proofs: [proofs.curated()] });
    book.addValue({ ...common, property: "code", value: row.code });
    book.addValue({ ...common, property: "scheme", value: scheme.scheme });
    if (row.section !== undefined && row.section !== "") {
      book.addTie({ type: "PART_OF", ends: { from: subject, to: idOf(row.section) }, qualifiers: {}, proofs: proof });
    }
  }
  return rows.map((row) => ({ id: idOf(row.code), name: row.name }));
}
