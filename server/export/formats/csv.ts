import { valueNames } from "@alliance-atlas/cypher/model";
import { stringify } from "csv-stringify/sync";
import type { Chunk, Wanted } from "../export-source.ts";
import { ownValue, placeOf, type ExportFact, type ExportThing } from "../records.ts";
import type { Format } from "./format.ts";

type Cell = string | number | null | undefined;

/** A column and what stands in it. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const listSeparator = " | ";

/** The same for ties and values: what a fact stands on. */
const standing: Columns<ExportFact> = {
  basis: ({ basis }) => basis,
  trust: ({ trust }) => trust,
  asOf: ({ asOf }) => asOf,
  proofs: ({ factId, proofs }) => proofs.map((proof) => placeOf(proof, factId)).join(listSeparator),
};

export const thingColumns: Columns<ExportThing> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  nameEn: ({ nameEn }) => nameEn,
  shortName: ({ shortName }) => shortName,
  shortNameEn: ({ shortNameEn }) => shortNameEn,
  names: ({ names }) => names.join(listSeparator),
  externalId: ({ externalId }) => externalId,
  formerIds: ({ formerIds }) => formerIds?.join(listSeparator),
  degree: ({ degree }) => degree,
  capturedMembers: (thing) => ownValue(thing, "capturedMembers"),
  allianceCount: (thing) => ownValue(thing, "allianceCount"),
  ...Object.fromEntries(valueNames.map((name) => [name, (thing: ExportThing) => ownValue(thing, name)])),
};

export const tieColumns: Columns<ExportFact> = {
  factId: ({ factId }) => factId,
  from: ({ subject }) => subject.id,
  fromName: ({ subject }) => subject.name,
  relation: ({ predicate }) => predicate,
  to: ({ object }) => object?.id,
  toName: ({ object }) => object?.name,
  since: ({ qualifiers }) => qualifiers["since"],
  until: ({ qualifiers }) => qualifiers["until"],
  qualifiers: ({ qualifiers: { since: _since, until: _until, ...others } }) => pairs(others),
  ...standing,
};

export const valueColumns: Columns<ExportFact> = {
  factId: ({ factId }) => factId,
  id: ({ subject }) => subject.id,
  name: ({ subject }) => subject.name,
  property: ({ predicate }) => predicate,
  comparator: ({ qualifiers }) => qualifiers["comparator"],
  value: ({ value }) => value,
  unit: ({ qualifiers }) => qualifiers["unit"],
  measure: ({ qualifiers }) => qualifiers["measure"],
  measureEn: ({ qualifiers }) => qualifiers["measureEn"],
  nameType: ({ qualifiers }) => qualifiers["nameType"],
  ...standing,
};

type ProofRow = ExportFact["proofs"][number] & { readonly factId: string };

export const proofColumns: Columns<ProofRow> = {
  proofId: ({ id }) => id,
  factId: ({ factId }) => factId,
  source: ({ source }) => source.id,
  sourceName: ({ source }) => source.name,
  sourceFile: ({ source }) => source.file,
  section: ({ section }) => section,
  lineFrom: ({ lines }) => lines?.[0],
  lineTo: ({ lines }) => lines?.[1],
  row: ({ row }) => row,
  urls: ({ urls }) => urls.join(listSeparator),
  words: ({ words }) => words,
  basis: ({ basis }) => basis,
  rule: ({ rule }) => rule,
  trust: ({ trust }) => trust,
  date: ({ date }) => date,
  qualifiers: ({ qualifiers }) => pairs(qualifiers),
  note: ({ note }) => note,
};

export const thingTable = table(thingColumns, {}, ({ things }) => things);
export const tieTable = table(tieColumns, { ties: true }, ({ facts }) => facts);
export const valueTable = table(valueColumns, { values: true }, ({ facts }) => facts);
export const proofTable = table(proofColumns, { values: true, ties: true }, ({ facts }) =>
  facts.flatMap(({ factId, proofs }) => proofs.map((proof) => ({ ...proof, factId }))),
);

/**
 * A table with a byte order mark, by which spreadsheets know UTF-8. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
function table<Row>(columns: Columns<Row>, wanted: Wanted, rowsOf: (chunk: Chunk) => readonly Row[]): Format {
  const readers = Object.values(columns);
  const options = { record_delimiter: "windows", escape_formulas: true } as const;
  return {
    type: "text/csv; charset=utf-8",
    async *write(source) {
      yield stringify([Object.keys(columns)], { ...options, bom: true });
      for await (const chunk of source.chunks(wanted)) {
        const rows = rowsOf(chunk).map((row) => readers.map((read) => read(row)));
        if (rows.length > 0) yield stringify(rows, options);
      }
    },
  };
}

/** `role=VICE_CHAIR | title=主任` */
function pairs(qualifiers: Readonly<Record<string, string>>): string {
  return Object.entries(qualifiers)
    .map(([name, value]) => `${name}=${value}`)
    .join(listSeparator);
}
