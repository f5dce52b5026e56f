import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Group {
  readonly relation: string;
  readonly direction: string;
  readonly text: { readonly zh: string; readonly en: string };
  readonly total: number;
  readonly omitted: number;
  readonly nodeIds: readonly string[];
}

interface Neighborhood {
  readonly center: { readonly id: string };
  readonly groups: readonly Group[];
  readonly nodes: readonly { readonly id: string }[];
  readonly ties: readonly { readonly factId: string; readonly fromId: string; readonly toId: string }[];
  readonly total: number;
  readonly omitted: number;
}

async function around(id: string, values = ""): Promise<Neighborhood> {
  const { data, errors } = await ask<{ neighborhood: Neighborhood }>(`{ neighborhood(id: "${id}"${values}) {
    center { id } groups { relation direction text { zh en } total omitted nodeIds }
    nodes { id } ties { factId fromId toId } total omitted
  } }`);
  expect(errors).toEqual([]);
  return data.neighborhood;
}

function groupOf({ groups }: Neighborhood, relation: string, direction: string): Group | undefined {
  return groups.find((group) => group.relation === relation && group.direction === direction);
}

test("neighbours stand in groups by relation and direction, with what to call them", async () => {
  const found = await around("alliance:nongji");
  expect(found.groups).toEqual([
    {
      relation: "ACTIVE_IN",
      direction: "OUT",
      text: { zh: "属于行业", en: "is active in" },
      total: 2,
      omitted: 0,
      nodeIds: expect.arrayContaining(["industry:gb-35", "industry:sei-2"]),
    },
    {
      relation: "MEMBER_OF",
      direction: "OUT",
      text: { zh: "是成员", en: "is a member of" },
      total: 1,
      omitted: 0,
      nodeIds: ["institution:xietong-wang"],
    },
    {
      relation: "MEMBER_OF",
      direction: "IN",
      text: { zh: "成员单位", en: "Members" },
      total: 2,
      omitted: 0,
      nodeIds: ["institution:bing-suo", "institution:jia-daxue"],
    },
    {
      relation: "RECEIVED",
      direction: "OUT",
      text: { zh: "获得", en: "received" },
      total: 1,
      omitted: 0,
      nodeIds: ["award:chuangxin-jiang"],
    },
    {
      relation: "WORKS_ON",
      direction: "OUT",
      text: { zh: "从事", en: "works on" },
      total: 1,
      omitted: 0,
      nodeIds: ["topic:jiqi-shijue"],
    },
  ]);
});

test.each(["alliance:chuanbo", "alliance:gudao", "institution:bing-suo", "person:zhang-san", "region:440300"])(
  "the counts around %s add up, whatever is left out",
  async (id) => {
    for (const perRelation of [1, 2, 60]) {
      const { groups, nodes, total, omitted } = await around(id, `, perRelation: ${perRelation}`);
      for (const group of groups) {
        expect(group.nodeIds.length).toBe(Math.min(group.total, perRelation));
        expect(group.omitted).toBe(group.total - group.nodeIds.length);
      }
      expect(total).toBe(groups.reduce((sum, group) => sum + group.total, 0));
      expect(omitted).toBe(groups.reduce((sum, group) => sum + group.omitted, 0));
      const shown = groups.flatMap(({ nodeIds }) => nodeIds);
      expect(nodes.map((node) => node.id)).toEqual([...new Set(shown)]);
    }
  },
);

test("the total without conditions is that of all ties of the thing, identity judgements among them", async () => {
  const { data } = await ask<{ node: { ties: { totalCount: number } } }>(
    '{ node(id: "institution:jia-daxue") { ties { totalCount } } }',
  );
  const found = await around("institution:jia-daxue");
  expect(found.total).toBe(data.node.ties.totalCount);
  expect(groupOf(found, "DIFFERENT_FROM", "OUT")?.nodeIds).toEqual(["institution:jia-daxue-bei"]);
});

test("a group names its best connected members where not all are shown", async () => {
  const found = await around("alliance:chuanbo", ", perRelation: 1");
  expect(groupOf(found, "CHAIRS", "IN")).toMatchObject({ total: 2, omitted: 1, nodeIds: ["institution:bing-suo"] });
});

test("ties run between the centre and its neighbours and among these, each once", async () => {
  const { center, nodes, ties } = await around("project:shijue");
  expect(nodes.map(({ id }) => id).toSorted()).toEqual([
    "institution:bing-suo",
    "institution:wu-gongsi",
    "topic:jiqi-shijue",
  ]);
  const shown = new Set([center.id, ...nodes.map(({ id }) => id)]);
  for (const { fromId, toId } of ties) expect([...shown]).toEqual(expect.arrayContaining([fromId, toId]));
  expect(new Set(ties.map(({ factId }) => factId)).size).toBe(ties.length);
});

test("a tie among neighbours is given though neither end is the centre", async () => {
  const { ties } = await around("alliance:chuanbo");
  const among = ties.filter(({ fromId, toId }) => fromId !== "alliance:chuanbo" && toId !== "alliance:chuanbo");
  expect(among.map(({ factId }) => factId)).toEqual(["person:zhang-san/HOLDS_POST/institution:yi-gongsi/董事长"]);
});

test("what is left out has no tie shown", async () => {
  const { nodes, ties } = await around("award:chuangxin-jiang", ", perRelation: 2");
  expect(nodes).toHaveLength(2);
  expect(ties).toHaveLength(2);
});

test("only the asked relations are walked, among the neighbours too", async () => {
  const found = await around("alliance:chuanbo", ", relations: [CHAIRS, HOLDS_POST]");
  expect(found.groups.map(({ relation }) => relation)).toEqual(["CHAIRS", "HOLDS_POST"]);
  const without = await around("alliance:chuanbo", ", relations: [CHAIRS, MEMBER_OF]");
  expect(without.ties.every(({ factId }) => !factId.includes("HOLDS_POST"))).toBe(true);
});

test.each([
  ['{ asOf: "2012" }', "CHAIRS", ["institution:bing-suo"]],
  ['{ asOf: "2020" }', "CHAIRS", ["institution:yi-gongsi"]],
  ["{ minTrust: A }", "CHAIRS", ["institution:yi-gongsi"]],
  ["{ kinds: [INSTITUTION] }", "CHAIRS", ["institution:bing-suo", "institution:yi-gongsi"]],
  ["{ kinds: [PERSON] }", "CHAIRS", undefined],
  ["{ basis: [CURATED] }", "CHAIRS", undefined],
])("with the condition %s the groups and their totals hold what meets it", async (filter, relation, nodeIds) => {
  const found = await around("alliance:chuanbo", `, filter: ${filter}`);
  const group = groupOf(found, relation, "IN");
  expect(group?.nodeIds).toEqual(nodeIds);
  expect(group?.total).toBe(nodeIds?.length);
  expect(found.total).toBe(found.groups.reduce((sum, { total }) => sum + total, 0));
});

test("a condition holds for ties among neighbours too", async () => {
  const all = await around("institution:yi-gongsi");
  expect(all.ties.map(({ factId }) => factId)).toContain("person:zhang-san/HOLDS_POST/alliance:chuanbo/理事长");
  const curated = await around("institution:yi-gongsi", ", filter: { basis: [CURATED] }");
  expect(curated).toMatchObject({ groups: [], nodes: [], ties: [], total: 0, omitted: 0 });
});

test("neighbours have all that they have elsewhere, whichever of it is asked for", async () => {
  const ofNeighbors = async (fields: string): Promise<readonly { readonly id: string }[]> => {
    const { data, errors } = await ask<{ neighborhood: Neighborhood }>(
      `{ neighborhood(id: "alliance:chuanbo") { nodes { ${fields} } } }`,
    );
    expect(errors).toEqual([]);
    return data.neighborhood.nodes;
  };
  const called = "id kind name nameEn shortName { zh en }";
  const all = `${called} names externalId formerIds degree relationCounts { relation direction count }`;
  for (const fields of [called, all, "id names", "id degree", "id externalId", "id formerIds"]) {
    const found = await ofNeighbors(fields);
    expect(found.length).toBeGreaterThan(5);
    const ids = found.map(({ id }) => id);
    const { data } = await ask<object>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids });
    expect(data).toEqual({ nodes: found });
  }
});

test("a thing without ties has an empty neighbourhood", async () => {
  const { center, ...rest } = await around("document:gb-t-2260");
  expect(center.id).toBe("document:gb-t-2260");
  expect(rest).toEqual({ groups: [], nodes: [], ties: [], total: 0, omitted: 0 });
});

test("neighbours answer as the things they are", async () => {
  const { data, errors } = await ask(`{ neighborhood(id: "standard:iso-9999") {
    center { ... on Standard { stage } }
    nodes { id ... on Institution { institutionKind memberOf { totalCount } } }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    neighborhood: {
      center: { stage: "DIS" },
      nodes: [{ id: "institution:bing-suo", institutionKind: "INSTITUTE", memberOf: { totalCount: 1 } }],
    },
  });
});
