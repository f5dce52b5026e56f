import { ImportError } from "@alliance-atlas/seed/import";
import { expect, test } from "vitest";
import { readMapping } from "../../../../seed/import/mapping/read-mapping.ts";
import { madeUpTables, prepare, tablesWith } from "../../../support/import-tables.ts";
import path from "node:path";

const head = "dataset: d\ntitle: { zh: 甲, en: A }\ntrust: B\n";
const bodies = "{ file: a.csv, thing: Institution, id: id, name: id }";

/** What is said of a mapping. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const folder = await tablesWith({ "mapping.yaml": text });
  const error: unknown = await readMapping(path.join(folder, "mapping.yaml")).catch((fault: unknown) => fault);
  return error instanceof ImportError ? error.problems : [];
}

test("a mapping that the model agrees with has no fault", async () => {
  expect(await faultsOf(`${head}tables: [${bodies}]`)).toEqual([]);
});

test.each([
  [
    "a word that mappings don't know",
    `${head}tabels: []\n`,
    "tables: Invalid input: expected array, received undefined",
  ],
  [
    "a trust that is none",
    `dataset: d\ntitle: { zh: 甲, en: A }\ntrust: D\ntables: [${bodies}]`,
    "trust: Invalid option",
  ],
  [
    "a data set's name that makes no id",
    `dataset: D 1\ntitle: { zh: 甲, en: A }\ntrust: A\ntables: [${bodies}]`,
    "dataset: small letters",
  ],
  ["no table", `${head}tables: []`, "tables: the mapping names no table"],
  [
    "a value that such a thing has not",
    `${head}tables: [{ file: a.csv, thing: Institution, id: id, name: id, values: { startDate: s } }]`,
    "tables.0 (a.csv): Institution has no startDate; Event, Project, Evaluation, Policy have",
  ],
  [
    "a word that is read into no option of the model",
    `${head}tables: [{ file: a.csv, thing: Institution, id: id, name: id, values: { institutionKind: { column: k, map: { X: SCHOOL } } } }]`,
    'tables.0 (a.csv): institutionKind can\'t be "SCHOOL"',
  ],
  [
    "a word for all others that is no option of the model",
    `${head}tables: [{ file: a.csv, thing: Institution, id: id, name: id, values: { institutionKind: { column: k, map: {}, otherwise: SCHOOL } } }]`,
    'tables.0 (a.csv): institutionKind can\'t be "SCHOOL"',
  ],
  [
    "a vocabulary that is not there",
    `${head}tables: [{ file: a.csv, thing: Institution, id: id, name: id, ties: [{ relation: LOCATED_IN, column: c, vocabulary: places }] }]`,
    "tables.0 (a.csv): no vocabulary places; there is none",
  ],
  [
    "a relation that does not end at such a thing",
    `${head}vocabularies: { t: { thing: Topic } }\ntables: [{ file: a.csv, thing: Institution, id: id, name: id, ties: [{ relation: LOCATED_IN, column: c, vocabulary: t }] }]`,
    "tables.0 (a.csv): LOCATED_IN can't end at topic:b",
  ],
  [
    "a role that is none",
    `${head}tables: [${bodies}, { file: l.csv, thing: Alliance, id: id, name: id }, { file: m.csv, from: { thing: Institution, id: i }, to: { thing: Alliance, id: a }, says: { relation: MEMBER_OF, qualifiers: { role: KING } } }]`,
    'tables.2 (m.csv): MEMBER_OF role can\'t be "KING"',
  ],
  [
    "ends that no table gives",
    `${head}tables: [${bodies}, { file: m.csv, from: { thing: Institution, id: i }, to: { thing: Project, id: p }, says: { relation: PARTICIPATES_IN } }]`,
    "tables.1 (m.csv): no table of the mapping gives Project things",
  ],
  [
    "a table of ties that says nothing",
    `${head}tables: [${bodies}, { file: m.csv, from: { thing: Institution, id: i }, to: { thing: Institution, id: p } }]`,
    "tables.1 (m.csv): say either `says` or `role`, and not both",
  ],
  [
    "two makers of one label",
    `${head}vocabularies: { t: { thing: Topic }, u: { thing: Topic } }\ntables: [${bodies}]`,
    "mapping: two vocabularies, or a vocabulary and a table, give Topic things",
  ],
  ["YAML that is none", `${head}tables: [`, "Flow sequence in block collection must be"],
])("%s is named", async (_what, text, fault) => {
  expect((await faultsOf(text)).join("\n")).toContain(fault);
});

test("a mapping that is not there is named", async () => {
  await expect(readMapping("/nowhere/mapping.yaml")).rejects.toThrow("The mapping /nowhere/mapping.yaml can't be read");
});

test.each([
  ["no such file", {}, "there is no such file in"],
  [
    "columns that are missing",
    { "a.csv": "\ufeffID,Name\n1,x\n" },
    'it has no column "id" (id), "id" (name); it has "ID", "Name"',
  ],
  ["no header", { "a.csv": "" }, "it is empty: its first line should name the columns"],
  ["one column twice", { "a.csv": "id,b,b\n" }, 'two of its columns are called "b"'],
  [
    "bytes of no known encoding",
    { "a.csv": Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xff, 0x0a]) },
    "it is not written in gb18030",
  ],
  ["no good row", { "a.csv": "id\n" }, "No row of any table can be imported"],
] as const)("a table with %s stops the import", async (_what, files, fault) => {
  const folder = await tablesWith({ "mapping.yaml": `${head}tables: [${bodies}]`, ...files });
  await expect(prepare(folder)).rejects.toThrow(fault);
});

test("the mappings that the product brings agree with the model", async () => {
  const { mapping } = await readMapping(path.join(import.meta.dirname, "../../../../seed/import/mappings/eunets.yaml"));
  expect(mapping.tables.map(({ file }) => file)).toEqual(["orgs.csv.gz", "projects.csv.gz", "participations.csv.gz"]);
  expect((await readMapping(path.join(madeUpTables, "mapping.yaml"))).mapping.dataset).toBe("made-up");
});
