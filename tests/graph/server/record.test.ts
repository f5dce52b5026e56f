import { relationTypes } from "@alliance-atlas/cypher/model";
import { prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

test("where sources disagree, the values stand side by side, the best proven first, each with its proofs", async () => {
  const { data, errors } = await ask(`{ disagreements {
    subject { id name } property propertyText { zh en }
    statements { value comparator isBest trust proofs { words source { id } } }
  } }`);
  expect(errors).toEqual([]);
  const subject = { id: "alliance:chuanbo", name: "船舶产业技术创新战略联盟" };
  expect(data).toEqual({
    disagreements: [
      {
        subject,
        property: "founded",
        propertyText: { zh: "成立日期", en: "Founded" },
        statements: [
          {
            value: "2010-05",
            comparator: "EQUAL",
            isBest: true,
            trust: "A",
            proofs: [{ words: "2010年5月", source: { id: "document:first-note" } }],
          },
          {
            value: "2011",
            comparator: "EQUAL",
            isBest: false,
            trust: "B",
            proofs: [{ words: "2011年", source: { id: "document:second-note" } }],
          },
        ],
      },
      expect.objectContaining({
        subject,
        property: "memberCount",
        propertyText: { zh: "成员数（来源所述）", en: "Members, as declared" },
      }),
    ],
  });
});

test.each([
  ['properties: ["memberCount"]', ["memberCount"]],
  ['properties: ["level"]', []],
  ["properties: []", []],
  ["first: 1", ["founded"]],
])("disagreements with %s", async (values, properties) => {
  const { data } = await ask(`{ disagreements(${values}) { property } }`);
  expect(data).toEqual({ disagreements: properties.map((property) => ({ property })) });
});

test("two values of one statistic disagree, and are called by what they count; of two statistics they don't", async () => {
  const create = (factId: string, measure: string, value: string, rank: number): Promise<void> =>
    graph.runAlone(
      "state a statistic",
      `MATCH (n:Entity {id: "alliance:nongji"})
       CREATE (n)-[:HAS_VALUE]->(:Statement {
         factId: $factId, subject: n.id, property: "statistic", measure: $measure, measureEn: "Patents", value: $value,
         comparator: "=", rank: $rank, basis: "stated", trust: "A", origin: "test"
       })`,
      { factId, measure, value, rank },
    );
  await create("patents-1", "专利", "10", 0);
  await create("patents-2", "专利", "12", 1);
  await create("papers", "论文", "30", 0);
  const { data, errors } = await ask(
    `{ disagreements(properties: ["statistic"]) { subject { id } property propertyText { zh en } statements { value } } }`,
  );
  await graph.runAlone("take them back", 'MATCH (s:Statement {origin: "test"}) DETACH DELETE s');
  expect(errors).toEqual([]);
  expect(data).toEqual({
    disagreements: [
      {
        subject: { id: "alliance:nongji" },
        property: "statistic",
        propertyText: { zh: "专利", en: "Patents" },
        statements: [{ value: "10" }, { value: "12" }],
      },
    ],
  });
});

test("who may be one body, and who only looks alike, is told with the reason and its proofs", async () => {
  const judgement = "left { id } right { id } reason tie { relation proofCount proofs { source { id } basis words } }";
  const { data, errors } = await ask(`{ undecided { ${judgement} } lookAlikes { ${judgement} } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    undecided: [
      {
        left: { id: "institution:wu-gongsi" },
        right: { id: "institution:yi-gongsi" },
        reason: "来源未载明是否同一公司",
        tie: {
          relation: "POSSIBLY_SAME_AS",
          proofCount: 1,
          proofs: [{ source: { id: "document:second-note" }, basis: "STATED", words: "戊公司" }],
        },
      },
    ],
    lookAlikes: [
      {
        left: { id: "institution:jia-daxue" },
        right: { id: "institution:jia-daxue-bei" },
        reason: "两所不同的学校",
        tie: {
          relation: "DIFFERENT_FROM",
          proofCount: 1,
          proofs: [{ source: { id: "document:atlas-curation" }, basis: "CURATED", words: null }],
        },
      },
    ],
  });
});

test("declared members are set against captured ones by the largest declaration", async () => {
  const { data, errors } = await ask("{ memberGaps { alliance { id shortName { zh } } declared captured } }");
  expect(errors).toEqual([]);
  const alliance = { id: "alliance:chuanbo", shortName: { zh: "船舶联盟" } };
  expect(data).toEqual({ memberGaps: [{ alliance, declared: 32, captured: 3 }] });
});

test("every relation reads in both languages and both directions", async () => {
  interface Relations {
    readonly relationTypes: { type: string; group: string; text: Text; inverseText: Text }[];
  }
  interface Text {
    readonly zh: string;
    readonly en: string;
  }
  const { data } = await ask<Relations>("{ relationTypes { type group text { zh en } inverseText { zh en } } }");
  expect(data.relationTypes.map(({ type }) => type)).toEqual(relationTypes);
  for (const { group, text, inverseText } of data.relationTypes) {
    expect(group).toMatch(/^[a-z]+$/);
    for (const { zh, en } of [text, inverseText]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Za-z ()-]+$/);
    }
  }
});

interface Statistics {
  readonly dataVersion: string;
  readonly loadedAt: string;
  readonly kinds: { kind: string; count: number }[];
  readonly relations: { relation: string; count: number }[];
  readonly tieCount: number;
  readonly valueCount: number;
  readonly factCount: number;
  readonly proofCount: number;
  readonly bases: { basis: string; count: number }[];
  readonly trusts: { trust: string; count: number }[];
  readonly sources: { count: number; source: { id: string; name: string } }[];
}

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

test("the numbers of the graph add up and are those of the seed", async () => {
  const { data, errors } = await ask<{ statistics: Statistics }>(`{ statistics {
    dataVersion loadedAt kinds { kind count } relations { relation count } tieCount valueCount factCount proofCount
    bases { basis count } trusts { trust count } sources { count source { id name } }
  } }`);
  expect(errors).toEqual([]);
  const { statistics } = data;
  const { rows, dataVersion } = await prepareSeed(smallWorld);
  expect(statistics.dataVersion).toBe(dataVersion);
  expect(Number.isNaN(Date.parse(statistics.loadedAt))).toBe(false);
  expect(sum(statistics.kinds)).toBe(rows.entities.length);
  expect(statistics.tieCount).toBe(rows.ties.length);
  expect(statistics.valueCount).toBe(rows.values.length);
  expect(statistics.proofCount).toBe(rows.proofs.length);
  expect(statistics.factCount).toBe(statistics.tieCount + statistics.valueCount);
  expect(sum(statistics.relations)).toBe(statistics.tieCount);
  expect(sum(statistics.bases)).toBe(statistics.factCount);
  expect(sum(statistics.trusts)).toBe(statistics.factCount);
  expect(sum(statistics.sources)).toBe(statistics.proofCount);
  for (const { source } of statistics.sources) expect(source.name).not.toBe("");
});

test("the ties of a source can be asked for beside its number of proofs", async () => {
  const { data, errors } = await ask<{
    statistics: { sources: { source: { id: string; partOf: { totalCount: number } } }[] };
  }>(`{ statistics { sources { source { id partOf { totalCount } } } } }`);
  expect(errors).toEqual([]);
  const { sources } = data.statistics;
  const alone = await ask<Record<string, { partOf: { totalCount: number } }>>(
    `{ ${sources.map(({ source }, at) => `s${at}: node(id: "${source.id}") { ... on Document { partOf { totalCount } } }`).join(" ")} }`,
  );
  expect(sources.map(({ source }) => source.partOf)).toEqual(sources.map((_, at) => alone.data[`s${at}`]?.partOf));
});

test("the numbers by kind are those of the lists", async () => {
  const { data } = await ask<{ statistics: Statistics; alliances: object; institutions: object; regions: object }>(
    "{ statistics { kinds { kind count } } alliances { totalCount } institutions { totalCount } regions { totalCount } }",
  );
  const countOf = (kind: string) => data.statistics.kinds.find((one) => one.kind === kind)?.count;
  expect(data.alliances).toEqual({ totalCount: countOf("ALLIANCE") });
  expect(data.institutions).toEqual({ totalCount: countOf("INSTITUTION") });
  expect(data.regions).toEqual({ totalCount: countOf("REGION") });
});

interface Overview {
  readonly alliances: { id: string; industryId: string; capturedMembers: number; x: number; y: number }[];
  readonly industries: { id: string; allianceCount: number; x: number; y: number }[];
  readonly links: { fromId: string; toId: string; sharedMembers: number }[];
}

test("the overview shows every alliance with its main industry, and who shares members", async () => {
  const { data, errors } = await ask<{ overview: Overview }>(`{ overview {
    alliances { id industryId capturedMembers x y level name shortName { zh en } degree }
    industries { id allianceCount x y name { zh en } } links { fromId toId sharedMembers }
  } }`);
  expect(errors).toEqual([]);
  const { alliances, industries, links } = data.overview;
  expect(alliances.map(({ id, industryId }) => [id, industryId])).toEqual([
    ["alliance:chuanbo", "industry:gb-37"],
    ["alliance:gudao", "industry:gb-14"],
    ["alliance:nongji", "industry:gb-35"],
    ["alliance:yiliao", "industry:gb-84"],
  ]);
  expect(industries.map(({ id, allianceCount }) => [id, allianceCount])).toEqual([
    ["industry:gb-14", 1],
    ["industry:gb-35", 1],
    ["industry:gb-37", 1],
    ["industry:gb-84", 1],
  ]);
  expect(links).toEqual([{ fromId: "alliance:chuanbo", toId: "alliance:nongji", sharedMembers: 2 }]);
});

test("positions of the overview lie in their square, no two alliances on one spot", async () => {
  const { data } = await ask<{ overview: Overview }>("{ overview { alliances { id x y } industries { id x y } } }");
  for (const { x, y } of [...data.overview.alliances, ...data.overview.industries]) {
    expect(Math.abs(x)).toBeLessThanOrEqual(1_000);
    expect(Math.abs(y)).toBeLessThanOrEqual(1_000);
  }
  const spots = data.overview.alliances.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(spots).size).toBe(spots.length);
});
