import { readFile, rename } from "node:fs/promises";
import path from "node:path";
import { factLines, readSeed } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { smallWorld } from "../../../support/graph.ts";
import { changedWorld } from "../../../support/seed-folder.ts";

async function linesOf(folder: string): Promise<readonly string[]> {
  return [...factLines(await readSeed(folder))];
}

async function lineOf(factId: string): Promise<unknown> {
  const lines = await linesOf(smallWorld);
  const found = lines.map((line) => JSON.parse(line) as { factId: string }).filter((fact) => fact.factId === factId); // lines of our own
  expect(found).toHaveLength(1);
  return found[0];
}

/** Where the proof of every line stands, except for lines, words and qualifiers. */
const firstNote = {
  source: { id: "document:first-note", name: "第一份记录", kind: "text", file: "first.txt", date: "2020-01" },
  row: null,
  urls: [],
  basis: "stated",
  rule: null,
  trust: "A",
  date: "2020-01",
  note: null,
};

describe("a fact as a line", () => {
  test("of a tie has both ends, what qualifies it, and every proof", async () => {
    expect(await lineOf("institution:yi-gongsi/CHAIRS/alliance:chuanbo")).toEqual({
      factId: "institution:yi-gongsi/CHAIRS/alliance:chuanbo",
      subject: { id: "institution:yi-gongsi", kind: "Institution", name: "乙公司" },
      predicate: "CHAIRS",
      object: { id: "alliance:chuanbo", kind: "Alliance", name: "船舶产业技术创新战略联盟" },
      value: null,
      qualifiers: { since: "2015" },
      basis: "stated",
      trust: "A",
      asOf: "2020-01",
      proofs: [{ ...firstNote, section: "上半", lines: [5, 5], words: "理事长单位乙公司", qualifiers: {} }],
    });
  });

  test("of a value has its comparator, unit and measure", async () => {
    expect(await lineOf("alliance:chuanbo/statistic/参会人数/90")).toEqual({
      factId: "alliance:chuanbo/statistic/参会人数/90",
      subject: { id: "alliance:chuanbo", kind: "Alliance", name: "船舶产业技术创新战略联盟" },
      predicate: "statistic",
      object: null,
      value: 90,
      qualifiers: { comparator: "=", unit: "人", measure: "参会人数", measureEn: "Attendance" },
      basis: "stated",
      trust: "A",
      asOf: "2020-01",
      proofs: [{ ...firstNote, section: "上半", lines: [4, 4], words: "90人", qualifiers: {} }],
    });
  });

  test("of a name says which sort of name it is", async () => {
    expect(await lineOf("alliance:chuanbo/name/船舶联盟")).toMatchObject({
      predicate: "name",
      value: "船舶联盟",
      qualifiers: { nameType: "short" },
    });
  });

  test("of a judgement says so and has no date", async () => {
    expect(await lineOf("alliance:nongji/WORKS_ON/topic:jiqi-shijue")).toMatchObject({
      basis: "curated",
      trust: "B",
      asOf: null,
      proofs: [{ source: { id: "document:atlas-curation", date: null }, lines: null, words: null }],
    });
  });

  test("of two sources has the qualifiers that each of them gives", async () => {
    expect(await lineOf("institution:jia-daxue/MEMBER_OF/alliance:chuanbo")).toMatchObject({
      qualifiers: { role: "VICE_CHAIR" },
      proofs: [{ qualifiers: { role: "VICE_CHAIR" } }, { qualifiers: { role: "MEMBER" } }],
    });
  });
});

describe("the lines of a world", () => {
  test("are in the order of fact ids, each id once", async () => {
    const ids = (await linesOf(smallWorld)).map((line) => (JSON.parse(line) as { factId: string }).factId); // lines of our own
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted((left, right) => (left < right ? -1 : 1)));
  });

  test("all have the same keys in the same order, proofs too", async () => {
    const lines = (await linesOf(smallWorld)).map((line) => JSON.parse(line) as { proofs: object[] }); // lines of our own
    const keys = new Set(lines.map((line) => Object.keys(line).join(" ")));
    const proofKeys = new Set(lines.flatMap(({ proofs }) => proofs.map((proof) => Object.keys(proof).join(" "))));
    expect([...keys]).toEqual(["factId subject predicate object value qualifiers basis trust asOf proofs"]);
    expect([...proofKeys]).toEqual(["source section lines row urls words basis rule trust date qualifiers note"]);
  });

  test("are the same bytes each time", async () => {
    expect(await linesOf(smallWorld)).toEqual(await linesOf(smallWorld));
  });

  test("do not depend on how files are named or in which order they are read", async () => {
    const turned = await changedWorld({});
    await rename(path.join(turned, "alliances.yaml"), path.join(turned, "z.yaml"));
    await rename(path.join(turned, "others.yaml"), path.join(turned, "a.yaml"));
    expect(await linesOf(turned)).toEqual(await linesOf(smallWorld));
  });

  test("do not depend on where in a file a thing stands", async () => {
    const things = (await readFile(path.join(smallWorld, "others.yaml"), "utf8")).split(/^(?=- id:)/m);
    const turned = await changedWorld({ "others.yaml": () => things.toReversed().join("") });
    expect(await linesOf(turned)).toEqual(await linesOf(smallWorld));
  });

  test("change where a fact does, and nowhere else", async () => {
    const before = await linesOf(smallWorld);
    const changed = await changedWorld({ "alliances.yaml": (text) => text.replace('since: "2015"', 'since: "2016"') });
    const after = await linesOf(changed);
    const different = after.filter((line, index) => line !== before[index]);
    expect(different).toHaveLength(1);
    expect(different[0]).toContain("institution:yi-gongsi/CHAIRS/alliance:chuanbo");
  });
});
