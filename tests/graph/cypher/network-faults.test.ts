import { findDataState, Graph, GraphError } from "@alliance-atlas/cypher";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { FaultProxy } from "../../support/fault-proxy.ts";

let proxy: FaultProxy;
let graph: Graph;
let replaced: number;
const outcomes: string[] = [];

beforeEach(async () => {
  const { uri, user, password } = inject("neo4j");
  const { hostname, port } = new URL(uri);
  proxy = new FaultProxy(hostname, Number(port));
  const through = `bolt://127.0.0.1:${await proxy.listen()}`;
  replaced = 0;
  outcomes.length = 0;
  graph = new Graph(
    { uri: through, user, password, database: "neo4j" },
    { onDriverReplaced: () => (replaced += 1), onEnd: ({ outcome }) => outcomes.push(outcome) },
  );
  expect(await one()).toEqual([{ one: 1 }]);
});
afterEach(async () => {
  await proxy.close();
  await graph.close();
});

const one = (timeout = 10_000) => graph.ask({ name: "one", text: "RETURN 1 AS one", parameters: {} }, { timeout });

async function codeOf(asked: Promise<unknown>): Promise<unknown> {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof GraphError ? error.code : error;
}

test("after packets were dropped in silence the next questions and writes are answered, without a restart", async () => {
  await proxy.set("drop");
  const write = graph.write("nothing", (transaction) => transaction.run(findDataState, {}), 50);
  expect(await Promise.all([one(50), one(50), one(50), write].map(codeOf))).toEqual(Array(4).fill("TIMEOUT"));
  expect(replaced).toBe(1);
  await proxy.set("pass");
  expect(await one()).toEqual([{ one: 1 }]);
  expect(outcomes).toEqual(["ok", "TIMEOUT", "TIMEOUT", "TIMEOUT", "TIMEOUT", "ok"]);
});

test("connections that were cut are made anew within the question, by the same driver", async () => {
  await proxy.set("reset");
  await proxy.set("pass");
  expect(await one()).toEqual([{ one: 1 }]);
  expect(replaced).toBe(0);
});

test("a slow network is slow, and no fault", async () => {
  await proxy.set("slow");
  expect(await one()).toEqual([{ one: 1 }]);
});
