import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { batchesOf } from "../../../../seed/import/batches.ts";
import { sourcesOf } from "../../../../seed/import/own-facts.ts";
import { madeUpTables, prepare, tablesWith } from "../../../support/import-tables.ts";

test("every faulty row of an office's tables is named with its file, row, column and fault", async () => {
  const { problems, prepared } = await prepare(madeUpTables);
  expect(problems).toEqual([
    "alliances.csv row 3 (line 5), column 名称: the cell is empty",
    expect.stringMatching(
      /^alliances\.csv row 4 \(line 6\), column 名称: "星河传感器产业联盟" \(alliance:\S+\) stands already in alliances\.csv row 1$/,
    ),
    'alliances.csv row 5 (line 8), column 成立: "不详" is no date; write YYYY-MM-DD, YYYY-MM or YYYY',
    "alliances.csv row 6 (line 9), column 名称: it has 2 cells and the header 5: a quote or a delimiter is missing",
    'institutions.csv row 4 (line 5), column 类别: "神秘" is not in the mapping, which has 高校, 企业, 研究所',
    'institutions.csv row 5 (line 6), column 编号: "J-01" (institution:made-up-j-01) stands already in institutions.csv row 1',
    "projects.csv row 2 (line 3), column 结束: it ends on 2020-05-01, before it starts on 2021-05-01",
    'projects.csv row 3 (line 4), column 开始: "2021-02-30" is no date; write YYYY-MM-DD, YYYY-MM or YYYY',
    'members.xlsx row 4, column 加入日期: "去年" is no date; write YYYY-MM-DD, YYYY-MM or YYYY',
    'members.xlsx row 5, column 联盟: no good row of a table gives the Alliance "没有的联盟"',
    'members.xlsx row 6, column 身份: "会员" is no role of the mapping, which has 理事长单位, 副理事长单位, 普通会员, 成员',
    'participations.csv.gz row 3 (line 4), column 项目编号: no good row of a table gives the Project "P9"',
    'participations.csv.gz row 5 (line 6), column 机构编号: no good row of a table gives the Institution "J-77"',
  ]);
  expect(prepared.tables.map(({ rowCount }) => rowCount)).toEqual([6, 5, 4, 6, 6]);
});

const mapping = `
dataset: d
title: { zh: 甲, en: A }
trust: B
tables: [{ file: a.csv, missing: [NA], thing: Institution, id: id, name: name, values: { founded: founded } }]
`;

/** Names of what a table gives, with the years that it states. */
async function read(file: string | Buffer, changes: (text: string) => string = (text) => text) {
  const folder = await tablesWith({ "mapping.yaml": changes(mapping), "a.csv": file, "a.csv.gz": file });
  const { prepared, problems } = await prepare(folder);
  const things: unknown[] = [];
  const sources = sourcesOf(prepared.read, prepared.survey.tables);
  for await (const { rows } of batchesOf(prepared.read, prepared.survey, sources)) {
    for (const { id, properties } of rows.entities) {
      if (id.startsWith("institution:"))
        things.push([properties["externalId"], properties.name, properties["founded"]]);
    }
  }
  return { things, problems };
}

const good = { things: [["1", "甲大学", "1952-10"]], problems: [] };
const text = "id,name,founded\n1,甲大学,1952年10月\n";

test("a table is read in UTF-8, with a mark or without, and in UTF-16", async () => {
  expect(await read(text)).toEqual(good);
  expect(await read(`\ufeff${text}`)).toEqual(good);
  expect(await read(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(good);
});

test("a table is unpacked where its name says that it is packed", async () => {
  expect(await read(gzipSync(text), (one) => one.replace("a.csv", "a.csv.gz"))).toEqual(good);
});

test.each([
  ["a.csv", "a.csv.gz", gzipSync(text)],
  ["a.csv.gz", "a.csv", text],
])("where the mapping names %s, %s is read as well", async (named, found, content) => {
  const folder = await tablesWith({ "mapping.yaml": mapping.replace("a.csv", named), [found]: content });
  const { prepared, problems } = await prepare(folder);
  expect([prepared.tables, problems]).toEqual([[{ file: named, rowCount: 1 }], []]);
});

test("a word that the mapping does not list is read as the mapping says of all others", async () => {
  const kinds = "{ institutionKind: { column: founded, map: { HES: UNIVERSITY }, otherwise: OTHER } }";
  const { things, problems } = await read("id,name,founded\n1,甲,HES\n2,乙,SME\n", (one) =>
    one.replace("{ founded: founded }", kinds),
  );
  expect([things.length, problems]).toEqual([2, []]);
});

test("a packed table that is damaged stops the import", async () => {
  const damaged = gzipSync(text).subarray(0, 20);
  await expect(read(damaged, (one) => one.replace("a.csv", "a.csv.gz"))).rejects.toThrow("a.csv.gz can't be imported");
});

test("a word that says nothing in one column says what it says in another", async () => {
  const folder = await tablesWith({
    "mapping.yaml": `
dataset: d
title: { zh: 甲, en: A }
trust: B
vocabularies: { countries: { thing: Region }, parts: { thing: Industry } }
tables:
  - file: a.csv
    thing: Institution
    id: id
    name: id
    ties:
      - { relation: LOCATED_IN, column: country, vocabulary: countries }
      - { relation: ACTIVE_IN, column: part, vocabulary: parts, missing: [NA] }
`,
    "a.csv": "id,country,part\n1,NA,NA\n2,DE,SC5\n",
  });
  const { prepared, problems } = await prepare(folder);
  const sources = sourcesOf(prepared.read, prepared.survey.tables);
  const ties: string[] = [];
  for await (const { rows } of batchesOf(prepared.read, prepared.survey, sources)) {
    for (const { type, from, to } of rows.ties) ties.push(`${from} ${type} ${to}`);
  }
  expect(problems).toEqual([]);
  expect(ties.toSorted()).toEqual([
    "institution:d-1 LOCATED_IN region:d-na",
    "institution:d-2 ACTIVE_IN industry:d-sc5",
    "institution:d-2 LOCATED_IN region:d-de",
  ]);
});

test("another delimiter and line breaks in quotes are read", async () => {
  const tabs = 'id\tname\tfounded\r\n1\t"甲\n大学"\tNA\r\n';
  const { things } = await read(tabs, (one) => one.replace("missing", 'delimiter: "\\t", missing'));
  expect(things).toEqual([["1", "甲 大学", undefined]]);
});

test("a record with a stray quote is left out, and those after it are read", async () => {
  const { things, problems } = await read('id,name,founded\n1,甲"大"学,1952\n2,乙大学,1953\n');
  expect(things).toEqual([["2", "乙大学", "1953"]]);
  expect(problems).toEqual([expect.stringMatching(/^a\.csv row 1 \(line 2\), column id: its quotes can't be read: /)]);
});

test("a quote that is never closed is told of, and what stands before it is read", async () => {
  const { things, problems } = await read('id,name,founded\n1,甲大学,1952\n2,"乙大学,1953\n3,丙大学,1954\n');
  expect(things).toEqual([["1", "甲大学", "1952"]]);
  expect(problems).toEqual([
    expect.stringMatching(/^a\.csv row 2 \(line \d\), column id: its quotes can't be read: Quote Not Closed/),
  ]);
});

test.each([
  ["2011", "2011"],
  ["2011-3", "2011-03"],
  ["2011/11/8", "2011-11-08"],
  ["2011.11.8", "2011-11-08"],
  ["2011年11月8日", "2011-11-08"],
  ["2011年", "2011"],
])("the date %s is read as %s", async (written, date) => {
  expect((await read(`id,name,founded\n1,甲,${written}\n`)).things).toEqual([["1", "甲", date]]);
});

test.each(["8.11.2011", "2011-13", "2011-02-29", "11/8/2011", "近日"])("the date %s is refused", async (written) => {
  const { problems } = await read(`id,name,founded\n0,乙,\n1,甲,${written}\n`);
  expect(problems).toEqual([
    `a.csv row 2 (line 3), column founded: "${written}" is no date; write YYYY-MM-DD, YYYY-MM or YYYY`,
  ]);
});

test("ids that differ in capitals alone are not taken for one", async () => {
  const { problems } = await read("id,name,founded\nab,甲,\nAB,乙,\n");
  expect(problems).toEqual(['a.csv row 2 (line 3), column id: "AB" (institution:d-ab) stands already in a.csv row 1']);
});

test("a name longer than any body's is refused", async () => {
  const { problems } = await read(`id,name,founded\n0,乙,\n1,${"甲".repeat(301)},\n`);
  expect(problems).toEqual(["a.csv row 2 (line 3), column name: the cell has more than 300 characters"]);
});
