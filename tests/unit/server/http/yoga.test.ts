import { Writable } from "node:stream";
import { makeYoga } from "@alliance-atlas/server/http";
import { pino } from "pino";
import { expect, test } from "vitest";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const graph = unaskedGraph();
const yoga = makeYoga(graph, pino({ level: "silent" }));
const endpoint = "http://atlas.test/graphql";

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

async function get(query: string, headers: Record<string, string> = {}): Promise<{ status: number; body: Body }> {
  const response = await yoga.fetch(`${endpoint}?query=${encodeURIComponent(query)}`, { headers });
  return { status: response.status, body: (await response.json()) as Body }; // GraphQL over HTTP
}

test("a question in the address is answered, as GET can only read", async () => {
  const { status, body } = await get("{ relationTypes { type group } }");
  expect(status).toBe(200);
  expect(body.data?.["relationTypes"]).toContainEqual({ type: "CHAIRS", group: "membership" });
});

test("there is nothing to change, by GET or by POST", async () => {
  const { body } = await get("mutation { anything }");
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
});

test("a question in the address keeps the limits", async () => {
  const { status, body } = await get(`{ ${"a ".repeat(2_600)} }`);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions?.["code"]).toBe("QUERY_TOO_LARGE");
});

test("other methods are refused", async () => {
  const response = await yoga.fetch(endpoint, { method: "DELETE" });
  expect(response.status).toBe(405);
});

test("pages of every origin may read, and no credentials are taken", async () => {
  const headers = { origin: "http://elsewhere.test", "access-control-request-method": "POST" };
  const response = await yoga.fetch(endpoint, { method: "OPTIONS", headers });
  expect(response.headers.get("access-control-allow-origin")).toMatch(/^(\*|http:\/\/elsewhere\.test)$/);
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST, OPTIONS");
});

test("neither GraphiQL nor a landing page is served by the endpoint itself", async () => {
  const response = await yoga.fetch(endpoint, { headers: { accept: "text/html" } });
  expect(response.headers.get("content-type") ?? "").not.toContain("text/html");
});

test("the schema may be read by introspection", async () => {
  const { body } = await get("{ __schema { queryType { name } } }");
  expect(body).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
});

test("of a graph that can't be reached the asker learns the code and not the address, and no fault is logged", async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const logged = makeYoga(graph, pino({ level: "trace" }, stream));
  const query = encodeURIComponent('{ relationTypes { type } node(id: "alliance:x") { id } }');
  const response = await logged.fetch(`${endpoint}?query=${query}`);
  const body = (await response.json()) as Body; // GraphQL over HTTP
  expect(response.status).toBe(200);
  expect(body.data?.["node"]).toBeNull();
  expect(body.data?.["relationTypes"]).not.toBeNull();
  const [error, ...others] = body.errors ?? [];
  expect(others).toEqual([]);
  expect(error).toMatchObject({ path: ["node"], extensions: { code: "SERVICE_UNAVAILABLE" } });
  expect(JSON.stringify(error)).not.toMatch(/127\.0\.0\.1|bolt|compiled/);
  expect(lines).toEqual([]);
});

test.each([
  ['{ node(id: "nonsense") { id } }', "node", '"nonsense" is no id'],
  ['{ node(id: "unicorn:x") { id } }', "node", '"unicorn:x" is no id'],
  ['{ alliances(after: "x") { totalCount } }', "alliances", "The cursor is not one of this list"],
  ["{ regions(orderBy: MEMBERS_DESC) { totalCount } }", "regions", "A list of Region has no order MEMBERS_DESC"],
  ["{ people(orderBy: FOUNDED_ASC) { totalCount } }", "people", "A list of Person has no order FOUNDED_ASC"],
  ['{ alliances(filter: { having: ["chairs"] }) { totalCount } }', "alliances", "Alliance has no ties called chairs"],
  ['{ node(id: "alliance:x") { ties(relations: []) { totalCount } } }', "node", "relations names no relation"],
  ['{ paths(from: "alliance:x", to: "alliance:x") { searchedHops } }', "paths", "A path needs two different things"],
  ['{ paths(from: "alliance:x", to: "alliance:y", maxHops: 5) { searchedHops } }', "paths", "maxHops is 1 to 4, not 5"],
  ["{ opportunities(novelty: 1.5) { rankedCount } }", "opportunities", "novelty is 0 to 1, not 1.5"],
])("%s is refused before the graph is asked", async (query, field, message) => {
  const { body } = await get(query);
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]).toMatchObject({ path: [field], message, extensions: { code: "BAD_USER_INPUT" } });
});
