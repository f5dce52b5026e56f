import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Found {
  readonly totalCount: number;
  readonly isApproximate: boolean;
  readonly facets: readonly { readonly kind: string; readonly count: number }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly cursor: string;
    readonly score: number;
    readonly matchedName: string;
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
    readonly node: { readonly id: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

const fields = `totalCount isApproximate facets { kind count } nodes { id }
  edges { cursor score matchedName highlights { start end } node { id } }
  pageInfo { hasNextPage hasPreviousPage endCursor }`;

async function find(query: string, more: { kinds?: string[]; first?: number; after?: string } = {}): Promise<Found> {
  const { data, errors } = await ask<{ search: Found }>(
    `query ($query: String!, $kinds: [EntityKind!], $first: Int = 20, $after: String) {
      search(query: $query, kinds: $kinds, first: $first, after: $after) { ${fields} }
    }`,
    { query, ...more },
  );
  expect(errors).toEqual([]);
  return data.search;
}

/** The best hit: the thing, and the part of its name that was hit. */
async function best(query: string): Promise<readonly [string, string] | undefined> {
  const [hit] = (await find(query)).edges;
  if (hit === undefined) return undefined;
  const marked = hit.highlights.map(({ start, end }) => hit.matchedName.slice(start, end)).join("…");
  return [hit.node.id, marked];
}

test.each([
  ["a full name", "船舶产业技术创新战略联盟", "alliance:chuanbo", "船舶产业技术创新战略联盟"],
  ["the beginning of a name", "船舶", "alliance:chuanbo", "船舶"],
  ["the middle of a name", "工学", "institution:jia-daxue", "工学"],
  ["a short name", "农机联盟", "alliance:nongji", "农机联盟"],
  ["a former name", "甲工学院", "institution:jia-daxue", "甲工学院"],
  ["one character", "丙", "institution:bing-suo", "丙"],
  ["full pinyin", "chuanbo", "alliance:chuanbo", "船舶"],
  ["full pinyin of the middle", "jiance", "project:shijue", "检测"],
  ["pinyin with spaces", "ji qi shi jue", "topic:jiqi-shijue", "机器视觉"],
  ["pinyin that stops within a syllable", "fangf", "topic:fangfu", "防腐"],
  ["initials", "jqsj", "topic:jiqi-shijue", "机器视觉"],
  ["initials in capitals", "JQSJ", "topic:jiqi-shijue", "机器视觉"],
  ["an English name", "Corrosion protection", "topic:fangfu", "Corrosion protection"],
  ["the beginning of an English word", "corros", "topic:fangfu", "Corros"],
  ["an English word from the middle", "vision", "topic:jiqi-shijue", "vision"],
  ["a number", "9999", "standard:iso-9999", "9999"],
  ["a mix of scripts", "ISO 9999 视觉", "standard:iso-9999", "ISO 9999 视觉"],
  ["full width letters", "ＩＳＯ", "standard:iso-9999", "ISO"],
])("a thing is found by %s", async (_how, query, id, marked) => {
  expect(await best(query)).toEqual([id, marked]);
});

test("what is called just so stands before what is called so among other things", async () => {
  const { edges } = await find("防腐");
  expect(edges.map(({ node }) => node.id)).toEqual(["topic:fangfu", "demand:guanlu-fangfu"]);
});

test("hits stand in the order of their score, equal ones by id", async () => {
  const { edges } = await find("联盟");
  expect(edges.length).toBeGreaterThan(3);
  const order = edges.map(({ score, node }) => [-score, node.id] as const);
  expect(order).toEqual(order.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
});

test("hits may be limited to some kinds; the counts by kind are of all hits", async () => {
  const all = await find("视觉");
  expect(new Set(all.nodes.map(({ id }) => id))).toEqual(
    new Set(["topic:jiqi-shijue", "project:shijue", "standard:iso-9999"]),
  );
  const some = await find("视觉", { kinds: ["PROJECT", "STANDARD"] });
  expect(new Set(some.nodes.map(({ id }) => id))).toEqual(new Set(["project:shijue", "standard:iso-9999"]));
  expect(some.totalCount).toBe(2);
  expect(some.facets).toEqual(all.facets);
  expect(all.facets).toEqual([
    { kind: "PROJECT", count: 1 },
    { kind: "STANDARD", count: 1 },
    { kind: "TOPIC", count: 1 },
  ]);
});

test("no kinds at all leave no hit", async () => {
  const none = await find("视觉", { kinds: [] });
  expect(none.totalCount).toBe(0);
  expect(none.facets).toHaveLength(3);
});

test("where no name holds all of the text, names that hold a part of it are given and called approximate", async () => {
  const exact = await find("机器视觉");
  expect(exact.isApproximate).toBe(false);
  const loose = await find("机器防腐");
  expect(loose.isApproximate).toBe(true);
  expect(loose.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["topic:fangfu", "topic:jiqi-shijue"]));
});

test.each([
  ["nothing", ""],
  ["spaces", "   \t\n"],
  ["signs alone", '+-&|!(){}[]^"~*?:\\/'],
  ["punctuation", "，。、；"],
])("a search for %s finds nothing and is no error", async (_what, query) => {
  expect(await find(query)).toEqual({
    totalCount: 0,
    isApproximate: false,
    facets: [],
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
  });
});

test.each([
  "names:船舶",
  "船舶 AND",
  "AND OR NOT",
  "船舶 OR 农机",
  "NOT 船舶",
  "船舶~2",
  "船舶^9",
  "[船舶 TO 防腐]",
  '"船舶',
  "(船舶",
  "船舶)",
  "*",
  "?",
  "船*",
  "\\",
  "船舶\\",
  "/.*/",
  "&&",
  "||",
  "'; MATCH (n) DETACH DELETE n //",
  "\u0000船",
  "𠮷",
  "👩‍🔬",
  "a".repeat(200),
  "船".repeat(200),
])("the hostile text %j is only text", async (query) => {
  const { totalCount, edges } = await find(query);
  expect(totalCount).toBeGreaterThanOrEqual(edges.length);
});

test("the graph is whole after all that", async () => {
  const { data } = await ask("{ alliances { totalCount } }");
  expect(data).toEqual({ alliances: { totalCount: 4 } });
});

test("operators are words: NOT takes nothing away", async () => {
  const { nodes } = await find("NOT 船舶");
  expect(nodes.map(({ id }) => id)).toContain("alliance:chuanbo");
});

test("a text of two hundred characters is searched, a longer one refused", async () => {
  await find("船".repeat(200));
  const { errors } = await ask("query ($query: String!) { search(query: $query) { totalCount } }", {
    query: "船".repeat(201),
  });
  expect(errors).toMatchObject([
    { message: "A search has at most 200 characters", extensions: { code: "BAD_USER_INPUT" } },
  ]);
});

test("pages of any size hold every hit once, in the order of one big page", async () => {
  const all = await find("联盟", { first: 100 });
  for (const first of [1, 3]) {
    const ids: string[] = [];
    let page = await find("联盟", { first });
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      ids.push(...page.nodes.map(({ id }) => id));
      expect(page.totalCount).toBe(all.totalCount);
      if (!page.pageInfo.hasNextPage) break;
      page = await find("联盟", { first, after: page.pageInfo.endCursor ?? "" });
      expect(page.pageInfo.hasPreviousPage).toBe(true);
    }
    expect(ids).toEqual(all.nodes.map(({ id }) => id));
  }
});

test("the page after the last hit is empty", async () => {
  const all = await find("联盟");
  const beyond = await find("联盟", { after: all.edges.at(-1)?.cursor ?? "" });
  expect(beyond.edges).toEqual([]);
  expect(beyond.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, endCursor: null });
});

test.each([
  "",
  "x",
  Buffer.from('["NAME","x"]').toString("base64url"),
  Buffer.from('["RELEVANCE","x",1]').toString("base64url"),
])("a cursor %j that is none of a search is refused", async (after) => {
  const { errors } = await ask('query ($after: String) { search(query: "x", after: $after) { totalCount } }', {
    after,
  });
  expect(errors).toMatchObject([
    { message: "The cursor is not one of this search", extensions: { code: "BAD_USER_INPUT" } },
  ]);
});

test("a hit answers as the thing it is", async () => {
  const { data, errors } = await ask(`{ search(query: "chuanbo", kinds: [ALLIANCE]) {
    nodes { name ... on Alliance { founded } }
    edges { node { ... on Alliance { chairedBy(filter: { asOf: "2020" }) { nodes { id } } } } }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    search: {
      nodes: [{ name: "船舶产业技术创新战略联盟", founded: "2010-05" }],
      edges: [{ node: { chairedBy: { nodes: [{ id: "institution:yi-gongsi" }] } } }],
    },
  });
});
