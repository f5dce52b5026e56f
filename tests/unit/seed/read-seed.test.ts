import { isTie } from "@alliance-atlas/cypher/facts";
import { readSeed, SeedError, type SeedProblem } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { gatherSeed } from "../../../seed/read-seed.ts";
import { formatProblem } from "../../../seed/read/seed-errors.ts";
import { smallWorld } from "../../support/graph.ts";
import { changedWorld } from "../../support/seed-folder.ts";

const judgement = "proofs: [{ doc: document:atlas-curation }]";

async function problemsWith(file: string): Promise<readonly SeedProblem[]> {
  const folder = await changedWorld({ "works.yaml": () => file });
  const { problems } = await gatherSeed(folder);
  return problems;
}

describe("the small world", () => {
  test("holds its things, its sources, its industries and every province", async () => {
    const { entities } = await readSeed(smallWorld);
    const counts = Object.groupBy(entities, ({ id }) => id.slice(0, id.indexOf(":")));
    expect(Object.fromEntries(Object.entries(counts).map(([kind, same]) => [kind, same?.length]))).toEqual({
      alliance: 4,
      institution: 7,
      person: 1,
      project: 1,
      event: 1,
      award: 1,
      demand: 1,
      standard: 1,
      topic: 2,
      document: 6,
      industry: 8,
      region: 35,
    });
  });

  test("ties nothing to what it does not hold, and says nothing of it", async () => {
    const { entities, facts } = await readSeed(smallWorld);
    const known = new Set(entities.map(({ id }) => id));
    const named = facts.flatMap((fact) => (isTie(fact) ? [fact.from, fact.to] : [fact.subject]));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("has two days of founding for one alliance, one of each source", async () => {
    const { facts } = await readSeed(smallWorld);
    const founded = facts.filter(({ factId }) => factId.startsWith("alliance:chuanbo/founded/"));
    expect(founded.map(({ factId, proofs }) => [factId, proofs.map(({ doc }) => doc)])).toEqual([
      ["alliance:chuanbo/founded/2010-05", ["document:first-note"]],
      ["alliance:chuanbo/founded/2011", ["document:second-note"]],
    ]);
  });

  test("says of each source what it is, by the editors' word", async () => {
    const { facts } = await readSeed(smallWorld);
    const own = facts.filter(({ factId }) => factId.startsWith("document:first-note/"));
    expect(own.map(({ factId, basis }) => [factId, basis])).toEqual([
      ["document:first-note/issuedOn/2020-01", "curated"],
      ["document:first-note/name/First note", "curated"],
      ["document:first-note/name/第一份记录", "curated"],
      [`document:first-note/sha256/${"1".padStart(64, "0")}`, "curated"],
    ]);
  });
});

describe("a seed with a fault", () => {
  test.each([
    [
      "a thing that is defined in two files",
      `- id: topic:fangfu\n  name: 防腐\n  basis: curated\n`,
      "works.yaml:1: id: topic:fangfu is defined already in others.yaml:119",
    ],
    [
      "a tie to what nothing defines",
      `- id: topic:new\n  name: 新方向\n  basis: curated\n  facts:\n    - { tie: PART_OF, to: topic:nowhere, ${judgement} }\n`,
      "data: topic:nowhere: nothing defines it; topic:new/PART_OF/topic:nowhere ties it",
    ],
    [
      "a thing that nobody names",
      `- id: institution:new\n  name: 新机构\n  curated: { institutionKind: COMPANY }\n`,
      "works.yaml:1: institution:new: no source names it: give it proofs, or basis: curated where it is a judgement",
    ],
    [
      "two institutions of one name",
      `- id: institution:yi-gongsi-bei\n  name: 乙 公司\n  ${judgement}\n`,
      'works.yaml:1: institution:yi-gongsi-bei: shares the name "乙公司" with institution:yi-gongsi: merge them, or say DIFFERENT_FROM or POSSIBLY_SAME_AS',
    ],
    [
      "a fact that the model refuses",
      `- id: topic:new\n  name: 新方向\n  basis: curated\n  facts:\n    - tie: CHAIRS\n      to: alliance:gudao\n      ${judgement}\n`,
      "works.yaml:5: topic:new facts.0: CHAIRS can't start at topic:new; it starts at Institution",
    ],
    [
      "a proof beyond the end of its text",
      `- id: topic:new\n  name: 新方向\n  proofs: [{ doc: document:second-note, lines: 21, words: 新 }]\n`,
      "works.yaml:1: topic:new: lines 21-21 are not in document:second-note, which has 20",
    ],
  ])("such as %s is refused with that fault", async (_what, file, line) => {
    expect((await problemsWith(file)).map(formatProblem)).toContain(line);
  });

  test("is refused with every fault at once", async () => {
    const file = `- id: topic:new\n  name: 新方向\n  facts:\n    - { tie: PART_OF, to: topic:nowhere, ${judgement} }\n    - { tie: CHAIRS, to: alliance:gudao, ${judgement} }\n`;
    const folder = await changedWorld({ "works.yaml": () => file });
    const error = await readSeed(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SeedError);
    expect(error).toMatchObject({ problems: { length: 3 } });
  });

  test("such as a table of sources.yaml without its file is refused", async () => {
    const table = "- { id: document:table-x, name: 表, nameEn: Table, kind: table, trust: B }\n";
    const folder = await changedWorld({ "sources.yaml": (text) => text + table });
    await expect(readSeed(folder)).rejects.toThrow("sources.yaml: document:table-x: a table needs its file");
  });

  test("may state facts about an administrative region, which exists without it", async () => {
    const file = `- id: region:440300\n  name: 深圳市\n  ${judgement}\n`;
    expect(await problemsWith(file)).toEqual([]);
    const { entities } = await readSeed(await changedWorld({ "works.yaml": () => file }));
    expect(entities.filter(({ id }) => id === "region:440300")).toHaveLength(1);
  });
});
