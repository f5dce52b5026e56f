import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

test("a thing is found by its id, with fields of its own kind in a fragment", async () => {
  const { data, errors } = await ask(
    `{ node(id: "alliance:chuanbo") { __typename id kind ... on Alliance { founded } ... on Institution { institutionKind } } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    node: { __typename: "Alliance", id: "alliance:chuanbo", kind: "ALLIANCE", founded: "2010-05" },
  });
});

test("an id that once was a thing's own still finds it, and the thing names both", async () => {
  const { data, errors } = await ask(`{
    node(id: "alliance:yiliao-qixie") { id formerIds }
    lookup(by: { id: "alliance:yiliao-qixie" }) { id }
    nodes(ids: ["alliance:yiliao-qixie", "alliance:yiliao"]) { id }
    neighborhood(id: "alliance:yiliao-qixie") { center { id } total }
    paths(from: "alliance:yiliao-qixie", to: "alliance:nongji", first: 1) { from { id } }
    opportunities(of: "alliance:yiliao-qixie") { items { source { id } } }
    opportunityScores(pairs: [{ from: "alliance:yiliao-qixie", to: "alliance:chuanbo" }]) { id isRuledOut }
  }`);
  expect(errors).toEqual([]);
  const now = { id: "alliance:yiliao" };
  expect(data).toEqual({
    node: { ...now, formerIds: ["alliance:yiliao-qixie"] },
    lookup: [now],
    nodes: [now, now],
    neighborhood: { center: now, total: 8 },
    paths: { from: now },
    opportunities: { items: [{ source: now }] },
    opportunityScores: [{ id: "alliance:chuanbo+alliance:yiliao", isRuledOut: false }],
  });
});

test("an id that names nothing is null with the code NOT_FOUND and a hint", async () => {
  const { status, data, errors } = await ask('{ node(id: "alliance:none") { id } }');
  expect(status).toBe(200);
  expect(data).toEqual({ node: null });
  expect(errors).toMatchObject([
    {
      message: "There is nothing with the id alliance:none",
      path: ["node"],
      extensions: { code: "NOT_FOUND", hint: "Use search or lookup to find its id" },
    },
  ]);
});

test.each([
  ["a neighbourhood", '{ neighborhood(id: "alliance:none") { total } }'],
  ["a path from it", '{ paths(from: "alliance:none", to: "alliance:chuanbo") { searchedHops } }'],
  ["a path to it", '{ paths(from: "alliance:chuanbo", to: "alliance:none") { searchedHops } }'],
  ["opportunities", '{ opportunities(of: "alliance:none") { rankedCount } }'],
])("asking for %s of what there is not is NOT_FOUND", async (_what, query) => {
  const { errors } = await ask(query);
  expect(errors).toMatchObject([
    { message: "There is nothing with the id alliance:none", extensions: { code: "NOT_FOUND" } },
  ]);
});

test("things by their ids stand in the order asked for, null for a missing one and twice where asked twice", async () => {
  const ids = ["topic:fangfu", "alliance:none", "person:zhang-san", "no id at all", "topic:fangfu"];
  const { data, errors } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id kind } }", { ids });
  expect(errors).toEqual([]);
  const topic = { id: "topic:fangfu", kind: "TOPIC" };
  expect(data).toEqual({ nodes: [topic, null, { id: "person:zhang-san", kind: "PERSON" }, null, topic] });
});

test("a hundred ids are answered, none as an empty list", async () => {
  const ids = Array.from({ length: 100 }, (_, index) => `alliance:a${index}`);
  const { data, errors } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } none: nodes(ids: []) { id } }", {
    ids,
  });
  expect(errors).toEqual([]);
  expect(data).toEqual({ nodes: ids.map(() => null), none: [] });
});

test.each([
  ["its canonical name", "船舶产业技术创新战略联盟", ["alliance:chuanbo"]],
  ["its short name", "船舶联盟", ["alliance:chuanbo"]],
  ["a former name", "甲工学院", ["institution:jia-daxue"]],
  ["its English name", "Machine vision", ["topic:jiqi-shijue"]],
  ["a name in other letters and spaces", " machine  VISION ", ["topic:jiqi-shijue"]],
  ["a name with brackets of the other width", "甲大学（北）", ["institution:jia-daxue-bei"]],
  ["a part of a name", "船舶", []],
  ["no name", "", []],
  ["a name that nothing bears", "没有这个名字", []],
])("a thing is looked up by %s", async (_what, name, ids) => {
  const { data, errors } = await ask("query ($name: String!) { lookup(by: { name: $name }) { id } }", { name });
  expect(errors).toEqual([]);
  expect(data).toEqual({ lookup: ids.map((id) => ({ id })) });
});

test("a name that several bear gives all of them, the best connected first", async () => {
  await graph.runAlone(
    "share a name",
    `MATCH (n:Entity {id: "institution:yi-gongsi"})
     CREATE (n)-[:HAS_VALUE]->(:Statement {
       factId: "shared", subject: n.id, property: "name", value: "丙所", nameKey: "丙所",
       comparator: "=", rank: 9, basis: "stated", trust: "B", origin: "test"
     })`,
  );
  const { data } = await ask('{ lookup(by: { name: "丙所" }) { id } }');
  await graph.runAlone("take it back", 'MATCH (s:Statement {factId: "shared"}) DETACH DELETE s');
  expect(data).toEqual({ lookup: [{ id: "institution:bing-suo" }, { id: "institution:yi-gongsi" }] });
});

test("a thing is looked up by its id in the source that it came from", async () => {
  await graph.runAlone("import", 'MATCH (n:Entity {id: "project:shijue"}) SET n.externalId = "2020YFB0001"');
  const { data, errors } = await ask(
    '{ found: lookup(by: { externalId: "2020YFB0001" }) { id externalId } none: lookup(by: { externalId: "x" }) { id } }',
  );
  await graph.runAlone("forget", 'MATCH (n:Entity {id: "project:shijue"}) REMOVE n.externalId');
  expect(errors).toEqual([]);
  expect(data).toEqual({ found: [{ id: "project:shijue", externalId: "2020YFB0001" }], none: [] });
});

test.each(["{}", '{ id: "alliance:chuanbo", name: "船舶联盟" }', "{ name: null }"])(
  "a look-up by %s is refused: it takes one of three",
  async (by) => {
    const { data, errors } = await ask(`{ lookup(by: ${by}) { id } }`);
    expect(data).toBeUndefined();
    expect(errors[0]?.message).toContain("exactly one field");
  },
);

test("the parts of a thing are answered wherever a fragment asks for them", async () => {
  const query = `
    query ($withTies: Boolean!) {
      nodes(ids: ["institution:jia-daxue", "alliance:nongji", "person:zhang-san"]) {
        ...Named
        ... on Institution { memberOf { totalCount } drafted { totalCount } }
        ... on Alliance { members @include(if: $withTies) { ...Members } memberOf { totalCount } }
      }
    }
    fragment Named on Entity { id ... on Person { posts(orderBy: NAME) { edges { tie { title } } } } }
    fragment Members on EntityTieConnection { nodes { id ... on Institution { institutionKind } } }`;
  const jia = { id: "institution:jia-daxue", memberOf: { totalCount: 2 }, drafted: { totalCount: 0 } };
  const zhang = {
    id: "person:zhang-san",
    posts: { edges: [{ tie: { title: "理事长" } }, { tie: { title: "董事长" } }] },
  };
  const members = {
    nodes: [
      { id: "institution:bing-suo", institutionKind: "INSTITUTE" },
      { id: "institution:jia-daxue", institutionKind: "UNIVERSITY" },
    ],
  };
  const nongji = { id: "alliance:nongji", memberOf: { totalCount: 1 } };
  const withTies = await ask(query, { withTies: true });
  expect(withTies.errors).toEqual([]);
  expect(withTies.data).toEqual({ nodes: [jia, { ...nongji, members }, zhang] });
  const without = await ask(query, { withTies: false });
  expect(without.data).toEqual({ nodes: [jia, nongji, zhang] });
});

test("a thing met deep in a question answers as at the top", async () => {
  const { data, errors } = await ask(`{
    node(id: "person:zhang-san") { ... on Person { posts { nodes { id ... on Alliance { chairedBy(first: 1) { nodes {
      id drafted { nodes { id ... on Standard { stage statements(properties: ["stage"]) { valueText { en } proofs { words } } } } }
    } } } } } } }
  }`);
  expect(errors).toEqual([]);
  const standard = {
    id: "standard:iso-9999",
    stage: "DIS",
    statements: [{ valueText: { en: "Draft international standard (DIS)" }, proofs: [{ words: "DIS" }] }],
  };
  const chair = { id: "institution:bing-suo", drafted: { nodes: [standard] } };
  expect(data).toEqual({
    node: {
      posts: {
        nodes: [{ id: "alliance:chuanbo", chairedBy: { nodes: [chair] } }, { id: "institution:yi-gongsi" }],
      },
    },
  });
});

test("the version of the data is the same wherever it is asked for", async () => {
  const { data } = await ask<Record<string, { dataVersion: string } | string>>(
    "{ dataVersion statistics { dataVersion } overview { dataVersion } opportunities { dataVersion } }",
  );
  const { dataVersion } = data;
  expect(dataVersion).toMatch(/^[0-9a-f]{12}$/);
  for (const field of ["statistics", "overview", "opportunities"]) expect(data[field]).toEqual({ dataVersion });
});

test("a fault of ours is masked, and told to the log with the thing that it came from", async () => {
  await graph.runAlone("damage", 'MATCH (n:Entity {id: "topic:fangfu"}) SET n.relationCounts = ["NONSENSE<3"]');
  const { data, errors } = await ask('{ node(id: "topic:fangfu") { id relationCounts { count } } }');
  await graph.runAlone(
    "repair",
    'MATCH (n:Entity {id: "topic:fangfu"}) SET n.relationCounts = ["ABOUT<1", "WORKS_ON<1"]',
  );
  expect(data).toEqual({ node: null });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ message: "Unexpected error.", extensions: { code: "INTERNAL_SERVER_ERROR" } });
  expect(JSON.stringify(errors)).not.toContain("NONSENSE");
});
