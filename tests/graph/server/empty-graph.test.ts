import { labelNames } from "@alliance-atlas/cypher/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFieldOf } from "../../../server/schema/names.ts";
import { exampleQueries } from "@alliance-atlas/server/graphiql";
import { askOf } from "../../support/api.ts";
import { clear, connect } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => clear(graph));
afterAll(() => graph.close());

test("every list is empty", async () => {
  const lists = labelNames.map(
    (label) => `${listFieldOf(label)} { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
  );
  const { data, errors } = await ask<Record<string, object>>(`{ ${lists.join(" ")} }`);
  expect(errors).toEqual([]);
  const empty = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  for (const label of labelNames) expect(data[listFieldOf(label)]).toEqual(empty);
});

test("a thing is not found, a search and a look-up find nothing", async () => {
  const { data, errors } = await ask(`{
    node(id: "alliance:chuanbo") { id }
    nodes(ids: ["alliance:chuanbo"]) { id }
    lookup(by: { name: "船舶联盟" }) { id }
    search(query: "船舶") { totalCount facets { count } isApproximate }
  }`);
  expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["NOT_FOUND"]);
  expect(data).toEqual({
    node: null,
    nodes: [null],
    lookup: [],
    search: { totalCount: 0, facets: [], isApproximate: true },
  });
});

test("the overview and what sources disagree on are empty", async () => {
  const { data, errors } = await ask(`{
    dataVersion
    overview { alliances { id } industries { id } links { sharedMembers } dataVersion }
    disagreements { property } undecided { reason } lookAlikes { reason } memberGaps { declared }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    dataVersion: "",
    overview: { alliances: [], industries: [], links: [], dataVersion: "" },
    disagreements: [],
    undecided: [],
    lookAlikes: [],
    memberGaps: [],
  });
});

test("the numbers are all none", async () => {
  const { data, errors } = await ask(`{ statistics {
    dataVersion kinds { count } relations { count } tieCount valueCount factCount proofCount
    bases { count } trusts { count } sources { count }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    statistics: {
      dataVersion: "",
      kinds: [],
      relations: [],
      tieCount: 0,
      valueCount: 0,
      factCount: 0,
      proofCount: 0,
      bases: [],
      trusts: [],
      sources: [],
    },
  });
});

test("no opportunity is suggested, and the answer says that there is nothing to compare", async () => {
  const { data, errors } = await ask(`{
    opportunities { items { id } abstention { zh en } consideredCount rankedCount ruledOutCount dataVersion }
    opportunityScores(pairs: [{ from: "alliance:a", to: "alliance:b" }]) { score isRuledOut reason { en } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    opportunities: {
      items: [],
      abstention: { zh: "图中还没有可以比较的事物", en: "The graph holds nothing to compare yet" },
      consideredCount: 0,
      rankedCount: 0,
      ruledOutCount: 0,
      dataVersion: "",
    },
    opportunityScores: [{ score: null, isRuledOut: false, reason: { en: "One of the two is not in the graph" } }],
  });
});

test("a neighbourhood, paths and opportunities of a thing are NOT_FOUND", async () => {
  const { errors } = await ask(`{
    neighborhood(id: "alliance:a") { total }
    paths(from: "alliance:a", to: "alliance:b") { searchedHops }
    opportunities(of: "alliance:a") { rankedCount }
  }`);
  expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
});

test.each(exampleQueries)("the example $title breaks nothing", async ({ query }) => {
  const { errors } = await ask(query);
  for (const { extensions } of errors) expect(extensions?.["code"]).toBe("NOT_FOUND");
});
