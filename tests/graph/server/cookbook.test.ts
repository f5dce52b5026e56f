import { readFileSync } from "node:fs";
import path from "node:path";
import { dataFolder } from "@alliance-atlas/seed";
import { startHttpServer } from "@alliance-atlas/server/http/server";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listSharedMembers } from "../../../examples/client/list-shared-members.ts";
import { askOf, type Answer } from "../../support/api.ts";
import { readRecipe, recipes } from "../../support/cookbook.ts";
import { connect, loadWorld } from "../../support/graph.ts";
import { root } from "../../support/repository.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, dataFolder));
afterAll(() => graph.close());

/** Parts of an answer: objects may hold more than is said here, lists more rows and in any order. */
function part(value: unknown): unknown {
  if (Array.isArray(value)) return expect.arrayContaining(value.map(part));
  if (typeof value !== "object" || value === null) return value;
  if ("asymmetricMatch" in value) return value;
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, part(inner)])));
}

const named = (text: string): unknown => expect.stringContaining(text);
const node = (name: string, more: object = {}): object => ({ node: { name: named(name) }, ...more });

/** What the cookbook says of each answer. */
const claims: Readonly<Record<string, object>> = {
  "who-chairs": {
    lookup: [
      {
        chairedBy: {
          edges: [
            node("华南农业大学", {
              tie: { proofs: [{ words: named("理事长单位"), lineFrom: 74, source: { file: "000.txt" } }] },
            }),
          ],
        },
      },
    ],
  },
  "members-with-roles": { node: { members: { edges: [node("浙江大学", { tie: { trust: "A" } })] } } },
  "one-weak-source": {
    node: { ties: { edges: [node("广州市", { tie: { relation: "LOCATED_IN", trust: "B", proofCount: 1 } })] } },
  },
  "inferred-facts": {
    node: { ties: { edges: [node("广东省", { tie: { proofs: [{ ruleText: { en: named("title") } }] } })] } },
  },
  "how-well-proven": { statistics: { bases: [{ basis: "STATED" }, { basis: "INFERRED" }, { basis: "CURATED" }] } },
  "chairs-elsewhere": {
    institutions: {
      nodes: [
        {
          name: "北京林业大学",
          chairs: { nodes: [{ name: named("花卉") }] },
          coFounded: { nodes: [{ name: named("月季") }] },
        },
      ],
    },
  },
  "shared-members-across-industries": {
    institutions: { nodes: [{ name: "北京航空航天大学", memberOf: { edges: [node("农业航空"), node("数控机床")] } }] },
  },
  "declared-and-captured": {
    memberGaps: [
      {
        alliance: {
          name: named("华南绿色工业"),
          memberCounts: { declared: [{ value: "300", comparator: "AT_LEAST" }] },
        },
      },
    ],
  },
  "no-chair-known": {
    alliances: {
      nodes: [{ name: named("快堆"), officers: { edges: [node("薛小刚", { tie: { title: "理事长" } })] } }],
    },
  },
  "chair-at-a-time": { node: { chairedBy: { edges: [node("华南农业大学", { tie: { since: null, until: null } })] } } },
  "posts-of-a-person": {
    lookup: [{ posts: { edges: [node("协同发展网", { tie: { title: "办公室主任", since: "2019-03-19" } })] } }],
  },
  "alliances-of-a-region": { alliances: { nodes: [{ name: named("农业航空") }] } },
  "count-by-province-and-level": {
    alliances: { facets: { region: [{ value: "region:110000", text: { zh: "北京市" } }] } },
  },
  "who-works-on-a-topic": { node: { name: "机器人" }, alliances: { nodes: [{ name: named("机器人") }] } },
  "standards-by-region": {
    standards: {
      nodes: [
        {
          number: "CBWIPS-Z 010-2009",
          draftedBy: { edges: [{ node: { name: named("WAPI"), ties: { nodes: [{ name: "北京市" }] } } }] },
        },
      ],
    },
  },
  "standards-by-stage": {
    standards: {
      nodes: [
        {
          number: "ISO/IEC 4396",
          stage: "DIS",
          statements: [{ proofs: [{ lineFrom: 220, source: { file: "002.txt" } }] }],
        },
      ],
    },
  },
  "certified-is-not-drafted": {
    search: {
      nodes: [{ name: "ISO 26262", draftedBy: { totalCount: 0 }, certified: { edges: [node("上海电驱动")] } }],
    },
  },
  "projects-and-partners": {
    projects: { nodes: [{ name: named("茅洲河"), projectParticipants: { edges: [node("水环境治理")] } }] },
  },
  "events-of-several-alliances": {
    events: { nodes: [{ organisers: { edges: [node("建筑信息模型"), node("铁路BIM")] } }] },
  },
  "numbers-of-an-evaluation": { lookup: [{ statements: [{ value: "88", unit: "家" }] }] },
  "open-demands": {
    demands: {
      nodes: [{ name: "标签耗材防伪", posedBy: { edges: [node("重庆品胜科技")] } }, { posedBy: { edges: [] } }],
    },
  },
  "names-and-variants": {
    lookup: [
      {
        name: "水环境治理产业技术创新战略联盟",
        statements: [{ value: "水资源治理产业技术创新战略联盟", nameType: "MISPRINT" }],
      },
    ],
  },
  "search-by-pinyin": { search: { isApproximate: false, edges: [node("农业航空", { matchedName: "农业航空联盟" })] } },
  "one-body-or-two": { undecided: [{ left: { name: "宝钢集团" }, right: { name: "宝武集团" } }] },
  disagreements: {
    disagreements: [{ subject: { name: named("陕西省金属镁") }, statements: [{ isBest: true }, { isBest: false }] }],
  },
  "paths-between-alliances": { paths: { paths: [{ steps: [node("北京航空航天大学")] }] } },
  surroundings: { neighborhood: { center: { name: named("农业航空") }, groups: [{ relation: "CHAIRS", total: 1 }] } },
  "opportunities-with-proofs": {
    opportunities: { items: [{ paths: [{ steps: [{ proofs: [{ words: expect.any(String) }] }] }] }] },
  },
  "score-given-pairs": { opportunityScores: [{ id: named("huanan-nongye-daxue"), isRuledOut: true }] },
  "match-a-need": { matchNeed: { concepts: [{ thing: { kind: "TOPIC", name: "无人机" } }], items: [{}] } },
  "page-a-whole-list": { alliances: { pageInfo: { hasNextPage: true, endCursor: expect.any(String) } } },
};

test("every question of the cookbook has its section, its answer's claim and its files, and there are twenty at least", () => {
  const text = readFileSync(path.join(root, "docs/cookbook.md"), "utf8");
  const told = [...text.matchAll(/\(cookbook\/([a-z-]+)\.graphql\)/g)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(recipes.toSorted());
  expect(Object.keys(claims).toSorted()).toEqual(recipes.toSorted());
  expect(recipes.length).toBeGreaterThanOrEqual(20);
});

test.each(recipes)("%s is answered as the cookbook says", async (name) => {
  const { query, variables } = readRecipe(name);
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  expect(data).toEqual(part(claims[name]));
});

test("a whole list is read page by page, each thing once", async () => {
  const { query, variables } = readRecipe("page-a-whole-list");
  const ids: string[] = [];
  let after: string | null = null;
  let total: number;
  do {
    const { data }: Answer<Paged> = await ask<Paged>(query, { ...variables, after });
    ids.push(...data.alliances.nodes.map(({ id }) => id));
    total = data.alliances.totalCount;
    after = data.alliances.pageInfo.hasNextPage ? data.alliances.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(ids).size).toBe(total);
  expect(ids).toHaveLength(total);
});

interface Paged {
  readonly alliances: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly { readonly id: string }[];
  };
}

test("the example client reads every page, with the words that prove each membership", async () => {
  const server = await startHttpServer({ graph, log: pino({ level: "silent" }), host: "127.0.0.1", port: 0 });
  const rows = [];
  for await (const row of listSharedMembers(`${server.url}/graphql`)) rows.push(row);
  await server.stop();
  const ofBeihang = rows.filter(({ institution }) => institution === "北京航空航天大学");
  expect(ofBeihang).toContainEqual({
    institution: "北京航空航天大学",
    alliance: "农业航空产业技术创新战略联盟",
    trust: "A",
    words: expect.stringContaining("北京航空航天大学"),
    source: expect.stringContaining("走进联盟"),
  });
  // More than one page of twenty institutions.
  expect(new Set(rows.map(({ institution }) => institution)).size).toBeGreaterThan(20);
});
