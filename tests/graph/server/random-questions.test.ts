import type { Graph } from "@alliance-atlas/cypher";
import { makeSchema } from "@alliance-atlas/server/schema";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf, type Answer, type Ask } from "../../support/api.ts";
import { arbitraryQuestion, hostileTexts, spoilt } from "../../support/arbitrary-questions.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = connect();
  await loadWorld(graph, smallWorld);
  ask = askOf(graph);
});
afterAll(() => graph.close());

/** Each new shape is planned anew by the graph, which takes ten times as long as answering it. */
const bounds = { numRuns: 150 };

const ids = ["alliance:chuanbo", "alliance:nongji", "alliance:yiliao", "topic:fangfu", "alliance:nobody"];
const question = arbitraryQuestion(makeSchema(), ids);

/** A fault of ours would be masked and answered with 500, or with 200 beside what else was asked. */
function expectNoFault({ status, errors }: Answer<unknown>): void {
  expect(status).toBeLessThan(500);
  expect(errors.filter(({ extensions }) => extensions?.["code"] === "INTERNAL_SERVER_ERROR")).toEqual([]);
}

test("whatever the schema allows is answered or refused, and breaks nothing", async () => {
  await fc.assert(
    fc.asyncProperty(question, async (query) => expectNoFault(await ask(query))),
    bounds,
  );
}, 120_000);

test("what it does not allow is refused, and breaks nothing", async () => {
  await fc.assert(
    fc.asyncProperty(spoilt(question), async (query) => expectNoFault(await ask(query))),
    bounds,
  );
});

test("variables of any kind are answered or refused", async () => {
  const query = `query ($id: ID!, $first: Int, $filter: AllianceFilter, $text: String!) {
    node(id: $id) { name } alliances(first: $first, filter: $filter) { totalCount } search(query: $text) { totalCount }
  }`;
  const variables = fc.record({
    id: fc.jsonValue(),
    first: fc.jsonValue(),
    filter: fc.jsonValue(),
    text: fc.jsonValue(),
  });
  await fc.assert(
    fc.asyncProperty(variables, async (given) => expectNoFault(await ask(query, given))),
    bounds,
  );
});

test.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  "a search, a look-up and a need take %s",
  async (_shown, text) => {
    const answer = await ask(
      `query ($text: String!) {
        search(query: $text) { totalCount } lookup(by: { name: $text }) { id } matchNeed(text: $text) { items { score } }
      }`,
      { text },
    );
    expectNoFault(answer);
    expect(answer.errors.filter(({ extensions }) => extensions?.["code"] !== "BAD_USER_INPUT")).toEqual([]);
  },
);
