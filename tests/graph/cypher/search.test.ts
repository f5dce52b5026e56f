import type { Graph } from "@alliance-atlas/cypher";
import { findNamed, toSearchTexts, type NameIndex } from "@alliance-atlas/cypher/search";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = connect();
  await loadWorld(graph, smallWorld);
});
afterAll(async () => {
  await graph.close();
});

interface Found {
  readonly strict: readonly string[];
  readonly loose: readonly string[];
  readonly pinyin: readonly string[];
}

/** Ids that each of the three texts finds, sorted. */
async function find(typed: string): Promise<Found> {
  const texts = toSearchTexts(typed);
  if (texts === undefined) return { strict: [], loose: [], pinyin: [] };
  const by = async (index: NameIndex, text: string | undefined): Promise<readonly string[]> =>
    text === undefined
      ? []
      : (await graph.run(findNamed, { index, text, limit: 50, full: 0 })).map(({ thing }) => thing.id).toSorted();
  return {
    strict: await by("entity_names", texts.strict),
    loose: await by("entity_names", texts.loose),
    pinyin: await by("entity_pinyin", texts.pinyin),
  };
}

describe("names are found", () => {
  test.each([
    ["a canonical name", "甲大学", ["institution:jia-daxue", "institution:jia-daxue-bei"]],
    ["a former name", "甲工学院", ["institution:jia-daxue"]],
    ["a short name", "船舶联盟", ["alliance:chuanbo"]],
    [
      "the middle of a name",
      "产业技术创新",
      ["alliance:chuanbo", "alliance:gudao", "alliance:nongji", "alliance:yiliao"],
    ],
    ["two parts of one name", "医疗 联盟", ["alliance:yiliao"]],
    ["the beginning of an English word", "shipb", ["alliance:chuanbo"]],
    ["a number with letters", "ISO 9999", ["standard:iso-9999"]],
    ["full-width letters", "ＩＳＯ", ["standard:iso-9999"]],
    ["one character that begins a pair", "孤", ["alliance:gudao"]],
    ["brackets", "甲大学\uFF08北\uFF09", ["institution:jia-daxue-bei"]],
  ])("by %s", async (_what, typed, ids) => {
    expect((await find(typed)).strict).toEqual(ids);
  });

  test("by a part alone where no name holds all of it", async () => {
    const found = await find("船舶 火星");
    expect(found.strict).toEqual([]);
    expect(found.loose).toContain("alliance:chuanbo");
  });
});

describe("pinyin finds names", () => {
  test.each([
    ["full", "chuanbolianmeng", ["alliance:chuanbo"]],
    ["its beginning", "chuanbol", ["alliance:chuanbo"]],
    [
      "from a syllable within the name",
      "lianmeng",
      ["alliance:chuanbo", "alliance:gudao", "alliance:nongji", "alliance:yiliao"],
    ],
    ["initials", "jdx", ["institution:jia-daxue", "institution:jia-daxue-bei"]],
    ["initials of a former name", "jgxy", ["institution:jia-daxue"]],
    ["with spaces", "jia da xue bei", ["institution:jia-daxue-bei"]],
  ])("by %s", async (_what, typed, ids) => {
    expect((await find(typed)).pinyin).toEqual(ids);
  });

  test("but not from within a syllable", async () => {
    expect((await find("huanbo")).pinyin).toEqual([]);
  });
});

describe("hostile input", () => {
  test.each([
    "*:*",
    "names:甲",
    "甲 OR 乙",
    "NOT 甲",
    '"甲',
    "(甲",
    "/甲/",
    "a\\",
    "[a TO z]",
    "甲^99~2",
    "searchPinyin:j*",
    "{!x}",
  ])("such as %s asks for what it spells and breaks nothing", async (typed) => {
    const found = await find(typed);
    expect(found.strict.length).toBeLessThan(10);
  });

  test("of any characters is never refused by the index", async () => {
    const piece = fc.constantFrom(
      ..."+-!(){}[]^\"~*?:\\/&|<>= 甲联ａO1。,'\n\u0000",
      "AND",
      "OR",
      "NOT",
      "&&",
      "𠀀",
      "*".repeat(50),
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary", maxLength: 250 }),
    );
    const runs = fc.asyncProperty(typed, async (text) => {
      await find(text);
    });
    await expect(fc.assert(runs, { numRuns: 150 })).resolves.toBeUndefined();
  });
});
