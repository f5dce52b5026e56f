import { labelNames, relationTypes, trustGrades, valueNames } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import { partialDate } from "../../format/seed-file.ts";

/** The mapping file: how the columns of somebody's tables become things and facts. See seed/import/README.md. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens only");
const text = z.string().min(1);
const bilingual = z.strictObject({ zh: text, en: text });
const label = z.enum(labelNames);
const valueName = z.enum(valueNames);
const fixedValues = z.partialRecord(valueName, z.union([z.string(), z.number()]));

/** A column that gives a value; `map` reads the source's words into the model's, any other word is `otherwise`. */
const valueColumn = z.union([
  text.transform((column) => ({ column, map: undefined, otherwise: undefined })),
  z.strictObject({ column: text, map: z.record(z.string(), z.string()), otherwise: z.string().optional() }),
]);

/** Words of one column, each of which is a thing: countries, branches, topics. */
const vocabulary = z.strictObject({
  thing: label,
  /** Values that every term has. */
  values: fixedValues.default({}),
  /** Keeps the word itself as this value, for instance as the official code. */
  wordAs: valueName.optional(),
  terms: z.record(z.string(), bilingual.extend({ values: fixedValues.default({}) })).default({}),
  /** What happens to a word that is no term: it becomes a thing by its own name, or its row is refused. */
  others: z.enum(["create", "refuse"]).default("create"),
});

const tieColumn = z.strictObject({
  relation: z.enum(relationTypes),
  column: text,
  vocabulary: text,
  /** Where one cell holds several words. */
  separator: text.optional(),
  /** Words of this column that say nothing is known, where the same word tells something in another column. */
  missing: z.array(text).default([]),
  qualifiers: z.record(z.string(), z.string()).default({}),
});

const tableCommon = {
  file: text,
  title: bilingual.optional(),
  encoding: z.enum(["utf-8", "gb18030", "utf-16le"]).optional(),
  /** Of a CSV table. */
  delimiter: z.string().length(1).default(","),
  /** Of an XLSX file: name or number of the sheet; the first where nothing is said. */
  sheet: z.union([text, z.number().int().positive()]).default(1),
  /** What the table writes where it knows nothing, for instance NA; such a cell is an empty one. */
  missing: z.array(text).default([]),
};

const thingTable = z.strictObject({
  ...tableCommon,
  thing: label,
  id: text,
  /** A column, or where the table has no names a text with {columns} in it. */
  name: z.union([text, bilingual]),
  names: z.strictObject({ english: text.optional(), short: text.optional(), former: text.optional() }).default({}),
  values: z.partialRecord(valueName, valueColumn).default({}),
  ties: z.array(tieColumn).default([]),
});

const end = z.strictObject({ thing: label, id: text });

/** What a row says: a relation with what qualifies it. */
const reading = z.strictObject({
  relation: z.enum(relationTypes),
  qualifiers: z.record(z.string(), z.string()).default({}),
});

const tieTable = z.strictObject({
  ...tableCommon,
  from: end,
  to: end,
  /** What every row says. */
  says: reading.optional(),
  /** Or: what a row says by the word in one of its columns. */
  role: z.strictObject({ column: text, map: z.record(z.string(), reading), otherwise: reading.optional() }).optional(),
  since: text.optional(),
  until: text.optional(),
});

export const mappingShape = z.strictObject({
  dataset: slug,
  /** First part of every id's slug; the data set's name where nothing is said. */
  prefix: slug.optional(),
  title: bilingual,
  trust: z.enum(trustGrades),
  /** When the data were published. */
  date: partialDate.optional(),
  /** Years in which a tie loses half of its weight for opportunities; left out, ties don't age. */
  halfLifeYears: z.number().positive().optional(),
  vocabularies: z.record(z.string(), vocabulary).default({}),
  tables: z.array(z.union([thingTable, tieTable])).min(1, "the mapping names no table"),
});

export type Mapping = z.output<typeof mappingShape>;
export type ValueColumn = z.output<typeof valueColumn>;
export type Vocabulary = z.output<typeof vocabulary>;
export type TieColumn = z.output<typeof tieColumn>;
export type ThingTable = z.output<typeof thingTable>;
export type TieTable = z.output<typeof tieTable>;
export type Table = ThingTable | TieTable;
export type Reading = z.output<typeof reading>;

export function isThingTable(table: Table): table is ThingTable {
  return "thing" in table;
}
