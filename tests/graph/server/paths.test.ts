import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Path {
  readonly length: number;
  readonly score: number;
  readonly kindId: string;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly steps: readonly {
    readonly node: { readonly id: string };
    readonly isForward: boolean;
    readonly tie: { readonly fromId: string; readonly toId: string } | null;
  }[];
}

interface Answer {
  readonly paths: readonly Path[];
  readonly kinds: readonly { readonly id: string; readonly count: number; readonly text: { zh: string; en: string } }[];
  readonly hint: { readonly zh: string; readonly en: string } | null;
  readonly hubDegree: number | null;
  readonly searchedHops: number;
}

async function pathsBetween(from: string, to: string, values = ""): Promise<Answer> {
  const { data, errors } = await ask<{ paths: Answer }>(`{ paths(from: "${from}", to: "${to}"${values}) {
    paths { length score kindId sentence { zh en } steps { node { id } isForward tie { fromId toId } } }
    kinds { id count text { zh en } } hint { zh en } hubDegree searchedHops
  } }`);
  expect(errors).toEqual([]);
  return data.paths;
}

/** A path as the slugs on its way. */
function way({ steps }: Path): string {
  return steps.map(({ node }) => node.id.slice(node.id.indexOf(":") + 1)).join(" ");
}

const [nongji, yiliao, chuanbo] = ["alliance:nongji", "alliance:yiliao", "alliance:chuanbo"] as const;

test("the shortest and least crowded paths stand first, read as facts in both languages", async () => {
  const { paths, searchedHops, hubDegree, hint } = await pathsBetween(nongji, yiliao);
  expect(paths.slice(0, 2).map(way)).toEqual(["nongji xietong-wang yiliao", "nongji jiqi-shijue yiliao"]);
  expect(paths[1]?.sentence).toEqual({
    zh: "农机联盟从事机器视觉；医疗联盟从事机器视觉",
    en: "Farm Machinery Alliance works on Machine vision; Medical Alliance works on Machine vision",
  });
  const scores = paths.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  expect({ searchedHops, hubDegree, hint }).toEqual({ searchedHops: 4, hubDegree: 60, hint: null });
});

test("every path is simple, and its ties join the things on its way", async () => {
  for (const [from, to] of [
    [nongji, yiliao],
    [chuanbo, nongji],
    ["person:zhang-san", "topic:jiqi-shijue"],
  ] as const) {
    const { paths } = await pathsBetween(from, to, ", first: 30");
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const ids = path.steps.map(({ node }) => node.id);
      expect([ids[0], ids.at(-1)]).toEqual([from, to]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(path.length).toBe(ids.length - 1);
      for (const [index, { tie, isForward }] of path.steps.entries()) {
        const ends = isForward ? [ids[index - 1], ids[index]] : [ids[index], ids[index - 1]];
        expect(tie === null ? undefined : [tie.fromId, tie.toId]).toEqual(index === 0 ? undefined : ends);
      }
    }
    expect(new Set(paths.map(way)).size).toBe(paths.length);
  }
});

test("a path read from the other end is the same path", async () => {
  const there = await pathsBetween(nongji, yiliao, ", first: 30");
  const back = await pathsBetween(yiliao, nongji, ", first: 30");
  const reversed = back.paths.map((path) => way(path).split(" ").toReversed().join(" "));
  expect(reversed.toSorted()).toEqual(there.paths.map(way).toSorted());
});

test.each([
  [1, 0],
  [2, 2],
  [3, 2],
])("with at most %i steps there are %i paths", async (maxHops, count) => {
  const { paths, searchedHops } = await pathsBetween(nongji, yiliao, `, maxHops: ${maxHops}`);
  expect(paths).toHaveLength(count);
  expect(searchedHops).toBe(maxHops);
});

test("only so many paths are shown as were asked for; the kinds count all", async () => {
  const all = await pathsBetween(nongji, yiliao, ", first: 30");
  const one = await pathsBetween(nongji, yiliao, ", first: 1");
  expect(one.paths).toEqual(all.paths.slice(0, 1));
  expect(one.kinds).toEqual(all.kinds);
  expect(all.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.paths.length);
  for (const { kindId } of all.paths) expect(all.kinds.map(({ id }) => id)).toContain(kindId);
});

test("a kind of path reads in both languages", async () => {
  const { kinds } = await pathsBetween(nongji, yiliao, ", maxHops: 2");
  expect(kinds).toContainEqual({
    id: "alliance WORKS_ON topic WORKS_ON alliance",
    count: 1,
    text: { zh: "联盟—从事—技术方向—从事—联盟", en: "Alliance – works on – Topic – works on – Alliance" },
  });
});

test("places, industries and awards are no way by default, and are one where asked for", async () => {
  const byDefault = await pathsBetween(chuanbo, yiliao, ", first: 30");
  for (const path of byDefault.paths) expect(way(path)).not.toMatch(/440300|chuangxin-jiang|sei-2/);
  const weak = await pathsBetween(chuanbo, yiliao, ", relations: [LOCATED_IN, RECEIVED], maxHops: 2");
  expect(weak.paths.map(way).toSorted()).toEqual(["chuanbo 440300 yiliao", "chuanbo chuangxin-jiang yiliao"]);
});

test("an excluded relation is not walked", async () => {
  const { paths } = await pathsBetween(nongji, yiliao, ", excludeRelations: [MEMBER_OF]");
  expect(paths.map(({ kindId }) => kindId).join()).not.toContain("MEMBER_OF");
  expect(paths.map(way)).toContain("nongji jiqi-shijue yiliao");
});

test("an excluded thing is not passed through", async () => {
  const without = ', excludeIds: ["institution:xietong-wang", "project:shijue"], first: 30';
  const { paths } = await pathsBetween(nongji, yiliao, without);
  for (const path of paths) expect(way(path)).not.toMatch(/\b(xietong-wang|shijue)\b(?<!jiqi-shijue)/);
  expect(paths.map(way)).toContain("nongji jiqi-shijue yiliao");
});

test("an end may be among the excluded things, as nothing passes through it", async () => {
  const { paths } = await pathsBetween(nongji, yiliao, `, excludeIds: ["${nongji}", "${yiliao}"], maxHops: 2`);
  expect(paths).toHaveLength(2);
});

test("hubs are avoided unless allowed, the ends apart", async () => {
  await graph.runAlone("make a hub", 'MATCH (n:Entity {id: "topic:jiqi-shijue"}) SET n.degree = 61');
  const avoided = await pathsBetween(nongji, yiliao, ", maxHops: 2");
  const allowed = await pathsBetween(nongji, yiliao, ", maxHops: 2, avoidHubs: false");
  const toHub = await pathsBetween(nongji, "topic:jiqi-shijue", ", maxHops: 1");
  await graph.runAlone("unmake it", 'MATCH (n:Entity {id: "topic:jiqi-shijue"}) SET n.degree = 3');
  expect(avoided.paths.map(way)).toEqual(["nongji xietong-wang yiliao"]);
  expect(allowed.paths.map(way)).toEqual(["nongji xietong-wang yiliao", "nongji jiqi-shijue yiliao"]);
  expect([avoided.hubDegree, allowed.hubDegree]).toEqual([60, null]);
  expect(toHub.paths.map(way)).toEqual(["nongji jiqi-shijue"]);
});

test.each([
  ['{ asOf: "2012" }', ["chuanbo bing-suo nongji", "chuanbo jia-daxue nongji"]],
  ['{ asOf: "2020" }', ["chuanbo jia-daxue nongji"]],
  ["{ minTrust: A }", ["chuanbo jia-daxue nongji"]],
  ["{ minTrust: B }", ["chuanbo bing-suo nongji", "chuanbo jia-daxue nongji"]],
  ["{ basis: [CURATED] }", []],
])("with %s the paths over members are those whose ties meet it", async (filter, ways) => {
  const { paths } = await pathsBetween(
    chuanbo,
    "alliance:nongji",
    `, maxHops: 2, relations: [CHAIRS, MEMBER_OF],
    excludeIds: ["institution:xietong-wang"], filter: ${filter}`,
  );
  expect(paths.map(way).toSorted()).toEqual(ways);
});

test.each([
  ["", "可以允许经过枢纽后再找", "Try again with paths through hubs allowed"],
  [", avoidHubs: false, maxHops: 2", "可以放宽到 4 步", "Try up to 4 steps"],
  [", avoidHubs: false, relations: [CHAIRS]", "可以不限制关系类型", "Try without limiting the relations"],
])("where there is no path with %j, the hint says what to try", async (values, zh, en) => {
  const { paths, kinds, hint } = await pathsBetween("alliance:gudao", chuanbo, values);
  expect({ paths, kinds, hint }).toEqual({ paths: [], kinds: [], hint: { zh, en } });
});

test("where everything was tried, the hint names the weak ties that are left out by default", async () => {
  const { hint } = await pathsBetween("alliance:gudao", chuanbo, ", avoidHubs: false");
  expect(hint?.en).toContain("weak ties such as place, industry or awards can be added");
});

test("one thing twice, by two of its ids, is refused", async () => {
  const { data, errors } = await ask(
    `{ paths(from: "alliance:yiliao", to: "alliance:yiliao-qixie") { searchedHops } }`,
  );
  expect(data).toEqual({ paths: null });
  expect(errors).toMatchObject([
    {
      message: "Both ids name the same thing",
      extensions: { code: "BAD_USER_INPUT", hint: "Choose another thing for one end" },
    },
  ]);
});

test("too many excluded things are refused", async () => {
  const ids = Array.from({ length: 201 }, (_, index) => `alliance:a${index}`);
  const query = `query ($ids: [ID!]) { paths(from: "${nongji}", to: "${yiliao}", excludeIds: $ids) { searchedHops } }`;
  const { errors } = await ask(query, { ids });
  expect(errors).toMatchObject([
    { message: "At most 200 things can be left out", extensions: { code: "BAD_USER_INPUT" } },
  ]);
});

test("the things on a path answer as what they are", async () => {
  const { data, errors } =
    await ask(`{ paths(from: "${nongji}", to: "${yiliao}", maxHops: 2, excludeRelations: [MEMBER_OF]) {
    from { name } to { ... on Alliance { capturedMembers } }
    paths { steps { node { name ... on Topic { workedOnBy { totalCount } } } } }
  } }`);
  expect(errors).toEqual([]);
  const steps = [
    { node: { name: "农机产业技术创新战略联盟" } },
    { node: { name: "机器视觉", workedOnBy: { totalCount: 2 } } },
    { node: { name: "医疗产业技术创新战略联盟" } },
  ];
  expect(data).toEqual({
    paths: { from: { name: "农机产业技术创新战略联盟" }, to: { capturedMembers: 2 }, paths: [{ steps }] },
  });
});
