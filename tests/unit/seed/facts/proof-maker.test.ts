import { describe, expect, test } from "vitest";
import { ProofMaker } from "../../../../seed/facts/proof-maker.ts";
import type { SeedSource } from "../../../../seed/format/source-file.ts";
import type { TableRow } from "../../../../seed/read/read-table.ts";
import { idOf } from "../../../support/facts.ts";

const doc = {
  text: idOf("document:text"),
  table: idOf("document:table"),
  code: idOf("document:code"),
  own: idOf("document:atlas-curation"),
};

const sources: readonly SeedSource[] = [
  {
    id: doc.text,
    name: "文本",
    nameEn: "Text",
    kind: "text",
    trust: "A",
    date: "2020-01",
    lines: 40,
    sections: [
      { from: 1, to: 20, title: "上半" },
      { from: 21, to: 30, title: "下半" },
    ],
  },
  { id: doc.table, name: "表", nameEn: "Table", kind: "table", trust: "B" },
  { id: doc.code, name: "代码", nameEn: "Codes", kind: "reference", trust: "A" },
  { id: doc.own, name: "编辑判断", nameEn: "Judgements", kind: "curation", trust: "B" },
];
const row: TableRow = { row: 1, cells: {}, trust: "C", urls: ["https://atlas.example/1"] };
const maker = new ProofMaker(sources, new Map([[doc.table, [row]]]));

describe("a proof is completed", () => {
  test("with date, trust, basis and section of its text", () => {
    expect(maker.make({ doc: doc.text, lines: 7, words: "甲" })).toEqual({
      doc: doc.text,
      lineFrom: 7,
      lineTo: 7,
      section: "上半",
      words: "甲",
      basis: "stated",
      trust: "A",
      date: "2020-01",
      urls: [],
      qualifiers: {},
    });
  });

  test("with the section that its first line stands in", () => {
    expect(maker.make({ doc: doc.text, lines: "20-22", words: "甲" })).toMatchObject({
      lineFrom: 20,
      lineTo: 22,
      section: "上半",
    });
  });

  test("without a section where its line stands in none", () => {
    expect(maker.make({ doc: doc.text, lines: 40, words: "甲" })).not.toHaveProperty("section");
  });

  test("with trust and addresses of its row", () => {
    expect(maker.make({ doc: doc.table, row: 1 })).toEqual({
      doc: doc.table,
      row: 1,
      basis: "stated",
      trust: "C",
      urls: ["https://atlas.example/1"],
      qualifiers: {},
    });
  });

  test("by what it says of itself, before what its source says", () => {
    const own = {
      date: "2019",
      trust: "C",
      basis: "inferred",
      rule: "name-prefix",
      note: "…",
      qualifiers: { role: "MEMBER" },
    } as const;
    expect(maker.make({ doc: doc.text, lines: 7, words: "甲", ...own })).toMatchObject(own);
  });

  test("as a judgement where its source is the editors' own", () => {
    expect(maker.curated()).toMatchObject({ doc: doc.own, basis: "curated", trust: "B" });
    expect(maker.make({ doc: doc.own })).toEqual(maker.curated());
  });
});

describe("a proof is refused", () => {
  test.each([
    ["its source is unknown", { doc: idOf("document:none") }, "document:none is no source; name it in sources.yaml"],
    [
      "a text is named without lines",
      { doc: doc.text, words: "甲" },
      "a proof from document:text needs its lines and words",
    ],
    [
      "a text is named without words",
      { doc: doc.text, lines: 7 },
      "a proof from document:text needs its lines and words",
    ],
    [
      "its line is beyond the text",
      { doc: doc.text, lines: 41, words: "甲" },
      "lines 41-41 are not in document:text, which has 40",
    ],
    [
      "its last line is beyond the text",
      { doc: doc.text, lines: "39-41", words: "甲" },
      "lines 39-41 are not in document:text, which has 40",
    ],
    ["its lines run backwards", { doc: doc.text, lines: "9-7", words: "甲" }, "lines 9-7 are not in document:text"],
    [
      "its lines begin before the first",
      { doc: doc.text, lines: "0-7", words: "甲" },
      "lines 0-7 are not in document:text",
    ],
    ["a table is named without a row", { doc: doc.table }, "a proof from document:table needs its row"],
    ["its row is beyond the table", { doc: doc.table, row: 2 }, "document:table has no row 2"],
    ["a text is named with a row", { doc: doc.text, lines: 7, words: "甲", row: 1 }, "document:text has no row 1"],
    ["lines are named of what has none", { doc: doc.code, lines: 7 }, "document:code has no lines"],
  ])("where %s", (_why, proof, reason) => {
    expect(() => maker.make(proof)).toThrow(reason);
  });
});
