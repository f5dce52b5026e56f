import { parseEntityId, relationOf, type Label, type RelationType } from "@alliance-atlas/cypher/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tieFieldsOf } from "../../../server/schema/names.ts";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

/** One tie of each relation of the small world, from holder to held. */
const ties: readonly (readonly [string, RelationType, string])[] = [
  ["institution:yi-gongsi", "CHAIRS", "alliance:chuanbo"],
  ["institution:jia-daxue", "MEMBER_OF", "alliance:chuanbo"],
  ["alliance:chuanbo", "MEMBER_OF", "institution:xietong-wang"],
  ["alliance:chuanbo", "LOCATED_IN", "region:440300"],
  ["region:440300", "PART_OF", "region:440000"],
  ["alliance:chuanbo", "ACTIVE_IN", "industry:gb-37"],
  ["alliance:chuanbo", "WORKS_ON", "topic:fangfu"],
  ["demand:guanlu-fangfu", "ABOUT", "topic:fangfu"],
  ["alliance:yiliao", "POSED", "demand:guanlu-fangfu"],
  ["institution:bing-suo", "DRAFTED", "standard:iso-9999"],
  ["institution:bing-suo", "LEADS_PROJECT", "project:shijue"],
  ["institution:wu-gongsi", "PARTICIPATES_IN", "project:shijue"],
  ["alliance:chuanbo", "ORGANISED", "event:niandu-dahui"],
  ["institution:jia-daxue-bei", "ATTENDED", "event:niandu-dahui"],
  ["alliance:gudao", "RECEIVED", "award:chuangxin-jiang"],
  ["person:zhang-san", "HOLDS_POST", "institution:yi-gongsi"],
  ["institution:jia-daxue", "DIFFERENT_FROM", "institution:jia-daxue-bei"],
  ["institution:wu-gongsi", "POSSIBLY_SAME_AS", "institution:yi-gongsi"],
];

function labelOf(id: string): Label {
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id} is no id`);
  return parsed.label;
}

interface End {
  readonly id: string;
  readonly label: Label;
  readonly field: string;
}

function endOf(id: string, relation: RelationType, direction: "out" | "in"): End {
  const label = labelOf(id);
  const wanted = relationOf(relation).symmetric === true ? "both" : direction;
  const field = tieFieldsOf(label).find((one) => one.relation === relation && one.direction === wanted);
  if (field === undefined) throw new Error(`${label} has no field for ${relation} ${wanted}`);
  return { id, label, field: field.name };
}

interface Answer {
  readonly node: {
    readonly ties: { readonly edges: readonly { readonly node: { readonly id: string }; readonly tie: object }[] };
  };
}

async function tieSeenFrom({ id, label, field }: End, other: string): Promise<object | undefined> {
  const { data, errors } = await ask<Answer>(`{ node(id: "${id}") { ... on ${label} {
    ties: ${field}(first: 100) { edges { node { id } tie { factId relation fromId toId } } }
  } } }`);
  expect(errors).toEqual([]);
  return data.node.ties.edges.find(({ node }) => node.id === other)?.tie;
}

test.each(ties)("%s %s %s is one fact, read from either end", async (from, relation, to) => {
  const fact = expect.objectContaining({ relation, fromId: from, toId: to });
  const fromHolder = await tieSeenFrom(endOf(from, relation, "out"), to);
  const fromHeld = await tieSeenFrom(endOf(to, relation, "in"), from);
  expect(fromHolder).toEqual(fact);
  expect(fromHeld).toEqual(fromHolder);
});

test("the ties above are of every relation that the small world has", async () => {
  const { data } = await ask<{ statistics: { relations: { relation: string }[] } }>(
    "{ statistics { relations { relation } } }",
  );
  const held = data.statistics.relations.map(({ relation }) => relation);
  expect(new Set(held)).toEqual(new Set(ties.map(([, relation]) => relation)));
});

const chuanbo = "alliance:chuanbo";

/** The other ends of the alliance's ties with these arguments, checked against their total. */
async function endsOf(field: string, values = "", id = chuanbo): Promise<readonly string[]> {
  const { data, errors } = await ask<{
    node: { ties: { totalCount: number; nodes: { id: string }[] } };
  }>(`{ node(id: "${id}") { ... on ${labelOf(id)} { ties: ${field}${values} { totalCount nodes { id } } } } }`);
  expect(errors).toEqual([]);
  const ids = data.node.ties.nodes.map((node) => node.id);
  expect(data.node.ties.totalCount).toBe(ids.length);
  return ids;
}

test.each([
  ["2009", []],
  ["2009-12-31", []],
  ["2010", ["institution:bing-suo"]],
  ["2012-06", ["institution:bing-suo"]],
  ["2014-12-31", ["institution:bing-suo"]],
  ["2015-01-01", ["institution:yi-gongsi"]],
  ["2023", ["institution:yi-gongsi"]],
])("who chaired it in %s", async (asOf, ids) => {
  expect(await endsOf("chairedBy", `(filter: { asOf: "${asOf}" })`)).toEqual(ids);
});

test.each([
  ["A", ["institution:yi-gongsi"]],
  ["B", ["institution:bing-suo", "institution:yi-gongsi"]],
  ["C", ["institution:bing-suo", "institution:yi-gongsi"]],
])("who chairs it on sources of grade %s or better", async (minTrust, ids) => {
  expect(await endsOf("chairedBy", `(filter: { minTrust: ${minTrust} })`)).toEqual(ids);
});

test.each([
  ["[CURATED]", ["industry:sei-2", "industry:gb-37"]],
  ["[INFERRED]", []],
  ["[]", []],
])("what rests on %s", async (basis, ids) => {
  expect(await endsOf("ties", `(filter: { basis: ${basis} })`)).toEqual(ids);
});

test.each([
  ["[PERSON]", ["person:zhang-san"]],
  ["[REGION, TOPIC]", ["topic:fangfu", "region:440300"]],
  ["[ALLIANCE]", []],
])("ties with things of kind %s", async (kinds, ids) => {
  expect(await endsOf("ties", `(filter: { kinds: ${kinds} })`)).toEqual(ids);
});

test("conditions on ties are met all at once", async () => {
  const filter = '{ asOf: "2020", minTrust: A, basis: [STATED], kinds: [INSTITUTION] }';
  expect(await endsOf("ties", `(filter: ${filter})`)).toEqual([
    "institution:jia-daxue",
    "institution:xietong-wang",
    "institution:yi-gongsi",
  ]);
});

test.each([
  ["relations: [CHAIRS, HOLDS_POST]", ["institution:bing-suo", "institution:yi-gongsi", "person:zhang-san"]],
  ["relations: [MEMBER_OF], direction: OUT", ["institution:xietong-wang"]],
  ["relations: [MEMBER_OF], direction: IN", ["institution:jia-daxue"]],
  ["relations: [MEMBER_OF], direction: BOTH", ["institution:jia-daxue", "institution:xietong-wang"]],
  ["relations: [MEMBER_OF, MEMBER_OF], direction: OUT", ["institution:xietong-wang"]],
])("ties(%s)", async (values, ids) => {
  expect(await endsOf("ties", `(${values})`)).toEqual(ids);
});

test.each([
  ["DEGREE", ["institution:bing-suo", "institution:yi-gongsi"]],
  ["RECENT", ["institution:yi-gongsi", "institution:bing-suo"]],
  ["NAME", ["institution:bing-suo", "institution:yi-gongsi"]],
])("chair units in the order %s", async (order, ids) => {
  expect(await endsOf("chairedBy", `(orderBy: ${order})`)).toEqual(ids);
});

test("one field under two names with other arguments gives two answers", async () => {
  const { data } = await ask(`{ node(id: "${chuanbo}") { ... on Alliance {
    before: chairedBy(filter: { asOf: "2012" }) { nodes { id } }
    now: chairedBy(filter: { asOf: "2020" }) { nodes { id } }
    first: ties(first: 1) { totalCount nodes { id } }
    last: ties(last: 1) { totalCount nodes { id } }
  } } }`);
  expect(data).toEqual({
    node: {
      before: { nodes: [{ id: "institution:bing-suo" }] },
      now: { nodes: [{ id: "institution:yi-gongsi" }] },
      first: { totalCount: 11, nodes: [{ id: "institution:bing-suo" }] },
      last: { totalCount: 11, nodes: [{ id: "person:zhang-san" }] },
    },
  });
});

test("arguments in variables answer as those in the text, also deep below", async () => {
  const query = `query ($asOf: PartialDate, $size: Int, $order: TieOrder, $trust: Trust) {
    alliances(first: 1) { nodes { chairedBy(first: $size, orderBy: $order, filter: { asOf: $asOf, minTrust: $trust }) {
      nodes { id drafted(first: $size, orderBy: $order) { nodes { id ... on Standard { draftedBy(orderBy: $order) { totalCount } } } } }
    } } }
  }`;
  const { data, errors } = await ask(query, { asOf: "2012", size: 5 });
  expect(errors).toEqual([]);
  const drafted = { nodes: [{ id: "standard:iso-9999", draftedBy: { totalCount: 1 } }] };
  expect(data).toEqual({ alliances: { nodes: [{ chairedBy: { nodes: [{ id: "institution:bing-suo", drafted }] } }] } });
});

test("a tie tells its words, role, time, grade and every qualifier", async () => {
  const { data } = await ask(`{ node(id: "${chuanbo}") { ... on Alliance {
    chairedBy(first: 1) { edges { tie { relation text { zh en } role { zh } since until asOf basis trust proofCount } } }
    memberOf { edges { tie { role { zh en } title qualifiers { name value text { zh en } } } } }
    officers { edges { tie { title role { zh } } } }
  } } }`);
  expect(data).toEqual({
    node: {
      chairedBy: {
        edges: [
          {
            tie: {
              relation: "CHAIRS",
              text: { zh: "任理事长单位", en: "chairs" },
              role: null,
              since: "2010",
              until: "2014",
              asOf: "2022-06",
              basis: "STATED",
              trust: "B",
              proofCount: 1,
            },
          },
        ],
      },
      memberOf: {
        edges: [
          {
            tie: {
              role: { zh: "理事单位", en: "Council member" },
              title: null,
              qualifiers: [
                { name: "role", value: "COUNCIL", text: { zh: "理事单位", en: "Council member" } },
                { name: "asOf", value: "2020-01", text: { zh: "2020-01", en: null } },
              ],
            },
          },
        ],
      },
      officers: { edges: [{ tie: { title: "理事长", role: null } }] },
    },
  });
});

test("counts of ties are told before they are asked for, each with the field that reads it", async () => {
  interface Counted {
    readonly node: { degree: number; relationCounts: { relation: string; count: number; field: string }[] };
  }
  const { data } = await ask<Counted>(`{ node(id: "${chuanbo}") { degree relationCounts { relation count field } } }`);
  const { degree, relationCounts } = data.node;
  expect(relationCounts.reduce((sum, { count }) => sum + count, 0)).toBe(degree);
  for (const { field, count } of relationCounts) expect(await endsOf(field), field).toHaveLength(count);
});

test("identity judgements are counted by relation and not among the ties of a thing", async () => {
  const { data } = await ask(
    `{ node(id: "institution:jia-daxue") { degree relationCounts { relation direction count } } }`,
  );
  expect(data).toEqual({
    node: {
      degree: 2,
      relationCounts: [
        { relation: "DIFFERENT_FROM", direction: "OUT", count: 1 },
        { relation: "MEMBER_OF", direction: "OUT", count: 2 },
      ],
    },
  });
});
