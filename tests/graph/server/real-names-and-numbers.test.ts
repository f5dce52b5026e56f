import { dataFolder } from "@alliance-atlas/seed";
import { exampleQueries } from "@alliance-atlas/server/graphiql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAbout, askOf } from "../../support/api.ts";
import { connect, loadWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);
const about = askAbout(ask);

beforeAll(() => loadWorld(graph, dataFolder));
afterAll(() => graph.close());

test("which numbers disagree: 156 pilot alliances by one document, 152 reckoned from another", async () => {
  interface Disagreement {
    readonly property: string;
    readonly statements: {
      readonly value: string;
      readonly basis: string;
      readonly proofs: { lineFrom: number | null; rule: string | null; source: { file: string | null } }[];
    }[];
  }
  const { data } = await ask<{
    disagreements: Disagreement[];
  }>(`{ disagreements(properties: ["statistic"], first: 200) {
    property statements { value basis proofs { lineFrom rule source { file } } }
  } }`);
  const pilots = data.disagreements.find(({ statements }) => statements.some(({ value }) => value === "156"));
  const of = (value: string) => pilots?.statements.find((statement) => statement.value === value);
  expect(of("156")).toEqual({
    value: "156",
    basis: "STATED",
    proofs: expect.arrayContaining([{ lineFrom: 56, rule: null, source: { file: "000.txt" } }]),
  });
  expect(of("152")).toEqual({
    value: "152",
    basis: "INFERRED",
    proofs: [{ lineFrom: 51, rule: "RATIO_TO_TOTAL", source: { file: "001.txt" } }],
  });
});

interface Counted {
  readonly memberCounts: {
    readonly captured: number;
    readonly declared: { number: number; comparator: string; proofs: { lineFrom: number; words: string }[] }[];
  };
  readonly ties: { readonly nodes: { readonly id: string }[] };
}

test.each([
  ["农业航空联盟", 76, "EQUAL", 74, "76家企业、大学及科研机构"],
  ["华南绿色工业产业技术创新战略联盟", 300, "AT_LEAST", 84, "300余家成员单位"],
])("%s declares %i members (%s), more than are captured", async (name, number, comparator, lineFrom, words) => {
  const { memberCounts, ties } = await about<Counted>(
    name,
    `ties(relations: [CHAIRS, LEADS, MEMBER_OF], direction: IN, first: 100) { nodes { id } }
     ... on Alliance { memberCounts { captured declared { number comparator proofs { lineFrom words } } } }`,
  );
  const proofs = expect.arrayContaining([{ lineFrom, words }]);
  expect(memberCounts.declared).toContainEqual({ number, comparator, proofs });
  expect(memberCounts.captured).toBe(new Set(ties.nodes.map(({ id }) => id)).size);
  expect(memberCounts.captured).toBeLessThan(number);
});

test.each([
  ["水资源治理产业技术创新战略联盟", "MISPRINT", "水环境治理产业技术创新战略联盟"],
  ["水环境资源产业技术创新战略联盟", "VARIANT", "水环境治理产业技术创新战略联盟"],
  ["水环境联盟", "SHORT", "水环境治理产业技术创新战略联盟"],
  ["第三代半导体照明产业技术创新战略联盟", "BLENDED", "第三代半导体产业技术创新战略联盟"],
])("%s is a name (%s) of %s", async (written, nameType, name) => {
  const alliance = await about<{ name: string; statements: object[] }>(
    written,
    'name statements(properties: ["name"]) { value nameType }',
  );
  expect(alliance.name).toBe(name);
  expect(alliance.statements).toContainEqual({ value: written, nameType });
});

test("the look-alike alliances on graphene differ, each recorded with a reason", async () => {
  interface LookAlikes {
    readonly lookAlikes: { left: { name: string }; right: { name: string }; reason: string | null }[];
  }
  const { data } = await ask<LookAlikes>("{ lookAlikes(first: 200) { left { name } right { name } reason } }");
  const graphene = data.lookAlikes.filter(({ left, right }) => `${left.name}${right.name}`.includes("石墨烯"));
  expect(graphene.length).toBeGreaterThanOrEqual(3);
  for (const { reason } of graphene) expect(reason).not.toBeNull();
  const { data: found } = await ask<{ search: { totalCount: number } }>(
    '{ search(query: "石墨烯", kinds: [ALLIANCE]) { totalCount } }',
  );
  expect(found.search.totalCount).toBeGreaterThanOrEqual(4);
});

test.each(["nyhk", "nongye hangkong", "农业航空", "Agricultural Aviation"])(
  "typing %j finds the agricultural aviation alliance first",
  async (query) => {
    const { data } = await ask<{ search: { nodes: { name: string }[] } }>(
      "query ($query: String!) { search(query: $query, kinds: [ALLIANCE], first: 1) { nodes { name } } }",
      { query },
    );
    expect(data.search.nodes.map(({ name }) => name)).toEqual(["农业航空产业技术创新战略联盟"]);
  },
);

test("facts of reposts alone are left out where better sources are asked for", async () => {
  interface Graded {
    readonly alliances: { nodes: { all: Ties; good: Ties }[] };
  }
  interface Ties {
    readonly totalCount: number;
    readonly edges: { readonly tie: { readonly trust: string } }[];
  }
  const { data, errors } = await ask<Graded>(`{ alliances(first: 40) { nodes {
    all: ties(first: 100) { totalCount edges { tie { trust } } }
    good: ties(first: 100, filter: { minTrust: B }) { totalCount edges { tie { trust } } }
  } } }`);
  expect(errors).toEqual([]);
  let reposted = 0;
  for (const { all, good } of data.alliances.nodes) {
    const graded = all.edges.map(({ tie }) => tie.trust);
    reposted += graded.filter((trust) => trust === "C").length;
    expect(good.totalCount).toBe(graded.filter((trust) => trust !== "C").length);
    for (const { tie } of good.edges) expect(tie.trust).not.toBe("C");
  }
  expect(reposted).toBeGreaterThan(0);
});

test.each(exampleQueries)("the example of the query page answers: $title", async ({ query }) => {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  const text = JSON.stringify(data);
  expect(text).toContain('"name":"');
  expect(text).not.toMatch(/^\{"\w+":(null|\[\])\}$/);
});
