import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Place {
  /** The question with `PAGE` where the page's arguments stand and `CONNECTION` where its fields do. */
  readonly question: string;
  readonly read: (data: never) => Connection;
}

const fields = "totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

function listPlace(field: string, more = ""): Place {
  return {
    question: `query ($cursor: String) { list: ${field}(PAGE ${more}) { ${fields} } }`,
    read: ({ list }: { list: Connection }) => list,
  };
}

function tiesPlace(id: string, field: string, more = ""): Place {
  const [, type = ""] = /^(\w+)\./.exec(field) ?? [];
  const name = field.slice(field.indexOf(".") + 1);
  const selected = `${name}(PAGE ${more}) { ${fields} }`;
  const inner = type === "" ? selected : `... on ${type} { ${selected} }`;
  return {
    question: `query ($cursor: String) { node(id: "${id}") { ${inner} } }`,
    read: ({ node }: { node: Record<string, Connection> }) => {
      const connection = node[name];
      if (connection === undefined) throw new Error(`${name} was not answered`);
      return connection;
    },
  };
}

type Size = { readonly first: number } | { readonly last: number };

async function pageOf({ question, read }: Place, size: Size, cursor: string | null = null): Promise<Connection> {
  const page = "first" in size ? `first: ${size.first}, after: $cursor` : `last: ${size.last}, before: $cursor`;
  const { data, errors } = await ask<never>(question.replace("PAGE", page), { cursor });
  expect(errors).toEqual([]);
  return read(data);
}

/** Every page of a size, one way or the other, put together in the list's own order. */
async function walk(place: Place, size: number, direction: "forward" | "backward"): Promise<readonly string[]> {
  const isForward = direction === "forward";
  const asked = isForward ? { first: size } : { last: size };
  const ids: string[] = [];
  for (let page = await pageOf(place, asked), turns = 0; turns < 200; turns += 1) {
    const found = page.edges.map(({ node }) => node.id);
    ids.splice(isForward ? ids.length : 0, 0, ...found);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    if (!(isForward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return ids;
    expect(found).toHaveLength(size);
    page = await pageOf(place, asked, isForward ? page.pageInfo.endCursor : page.pageInfo.startCursor);
    expect(isForward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage).toBe(true);
  }
  throw new Error("the pages never end");
}

const listOrders: readonly (readonly [string, string])[] = [
  ...["NAME", "DEGREE_DESC", "FOUNDED_ASC", "FOUNDED_DESC", "MEMBERS_DESC"].map(
    (order) => ["alliances", order] as const,
  ),
  ["institutions", "ALLIANCES_DESC"],
  ["industries", "NAME"],
  ["regions", "DEGREE_DESC"],
  ["people", "NAME"],
  ["platforms", "NAME"],
];

describe.each(listOrders)("%s in the order %s", (field, order) => {
  const place = listPlace(field, `, orderBy: ${order}`);

  test("pages of any size hold every thing once, in the order of one big page, forwards and backwards", async () => {
    const all = await pageOf(place, { first: 100 });
    const ids = all.edges.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.totalCount).toBe(ids.length);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    for (const size of field === "regions" ? [17, 35] : [1, 3]) {
      expect(await walk(place, size, "forward"), `first: ${size}`).toEqual(ids);
      expect(await walk(place, size, "backward"), `last: ${size}`).toEqual(ids);
    }
  });
});

const tieOrders: readonly (readonly [string, string, string])[] = ["NAME", "RECENT", "DEGREE"].flatMap((order) => [
  ["alliance:chuanbo", "ties", order] as const,
  ["award:chuangxin-jiang", "Award.recipients", order] as const,
]);

describe.each(tieOrders)("of %s the %s in the order %s", (id, field, order) => {
  const place = tiesPlace(id, field, `, orderBy: ${order}`);

  test("pages of any size hold every tie once, in the order of one big page, forwards and backwards", async () => {
    const all = await pageOf(place, { first: 100 });
    const ids = all.edges.map(({ node }) => node.id);
    expect(all.totalCount).toBe(ids.length);
    expect(new Set(all.edges.map(({ cursor }) => cursor)).size).toBe(ids.length);
    for (const size of [1, 3]) {
      expect(await walk(place, size, "forward"), `first: ${size}`).toEqual(ids);
      expect(await walk(place, size, "backward"), `last: ${size}`).toEqual(ids);
    }
  });
});

test("pages keep to the list's conditions", async () => {
  const place = listPlace("alliances", ', filter: { industry: "industry:gb-c" }');
  const ids = ["alliance:chuanbo", "alliance:gudao", "alliance:nongji"];
  expect(await walk(place, 1, "forward")).toEqual(ids);
  expect(await walk(place, 2, "backward")).toEqual(ids);
  expect((await pageOf(place, { first: 1 })).totalCount).toBe(3);
});

test("pages of ties keep to the ties' conditions", async () => {
  const place = tiesPlace("alliance:chuanbo", "ties", ", filter: { kinds: [INSTITUTION] }");
  const all = await pageOf(place, { first: 100 });
  expect(all.totalCount).toBe(4);
  expect(await walk(place, 1, "forward")).toEqual(all.edges.map(({ node }) => node.id));
});

test("two ties with one thing are two items, each with a position of its own", async () => {
  const { data } = await ask(
    `{ people { nodes { posts(first: 1) { edges { node { id } } pageInfo { hasNextPage } } } } }`,
  );
  expect(data).toEqual({
    people: { nodes: [{ posts: { edges: [{ node: { id: "alliance:chuanbo" } }], pageInfo: { hasNextPage: true } } }] },
  });
});

test("a page after the last thing is empty and says that there is something before", async () => {
  const place = listPlace("alliances");
  const all = await pageOf(place, { first: 100 });
  const beyond = await pageOf(place, { first: 2 }, all.pageInfo.endCursor);
  expect(beyond).toEqual({
    totalCount: 4,
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test("a position stays good when what stood there is gone", async () => {
  const place = listPlace("topics");
  const first = await pageOf(place, { first: 1 });
  expect(first.edges[0]?.node.id).toBe("topic:fangfu");
  await graph.runAlone("remove", 'MATCH (n:Topic {id: "topic:fangfu"}) SET n:Gone REMOVE n:Topic');
  try {
    const next = await pageOf(place, { first: 1 }, first.pageInfo.endCursor);
    expect(next.edges.map(({ node }) => node.id)).toEqual(["topic:jiqi-shijue"]);
  } finally {
    await graph.runAlone("restore", "MATCH (n:Gone) SET n:Topic REMOVE n:Gone");
  }
});

test("a cursor of one order is refused in another, and one of a list in ties", async () => {
  const { pageInfo } = await pageOf(listPlace("alliances"), { first: 1 });
  const { data, errors } = await ask(
    `query ($cursor: String) {
      order: alliances(after: $cursor, orderBy: DEGREE_DESC) { nodes { id } }
      ties: node(id: "alliance:chuanbo") { ties(after: $cursor) { nodes { id } } }
    }`,
    { cursor: pageInfo.endCursor },
  );
  expect(data).toEqual({ order: null, ties: null });
  expect(errors.map(({ message }) => message)).toEqual([
    "The cursor belongs to the order NAME, not to DEGREE_DESC",
    "The cursor is not one of this list",
  ]);
  for (const { extensions } of errors) expect(extensions?.["code"]).toBe("BAD_USER_INPUT");
});
