import { makeSchema } from "@alliance-atlas/server/schema";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { priceOf } from "../../../../server/rate-limit/query-cost.ts";

const schema = makeSchema();

test.each([
  ["the least", "{ __typename }", {}, { cost: 11, nodeCount: 0 }],
  ["one thing", '{ node(id: "a:b") { id name } }', {}, { cost: 113, nodeCount: 0 }],
  ["two under other names", "{ a: dataVersion b: dataVersion }", {}, { cost: 212, nodeCount: 0 }],
  ["a page by its default size", "{ alliances { nodes { id } } }", {}, { cost: 10 + 100 + 1 + 20 * 2, nodeCount: 20 }],
  [
    "pages in a page, by variables",
    "query ($n: Int) { alliances(first: $n) { nodes { id ties(last: $n) { nodes { id } } } } }",
    { n: 5 },
    { cost: 10 + 100 + 1 + 5 * (1 + 1 + 1 + 5 * 2), nodeCount: 5 + 25 },
  ],
  [
    "things by ids",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    { ids: ["a:b", "a:c"] },
    { cost: 113, nodeCount: 2 },
  ],
  [
    "a search, by its base price",
    '{ search(query: "x", first: 10) { nodes { id } } }',
    {},
    { cost: 10 + 100 + 300 + 1 + 10 * 2, nodeCount: 10 },
  ],
  [
    "a neighbourhood",
    '{ neighborhood(id: "a:b", perRelation: 10) { nodes { id } } }',
    {},
    { cost: 10 + 101 + 160, nodeCount: 80 },
  ],
  [
    "suggestions with their paths, which are none of the root field's searches",
    '{ opportunities(of: "a:b", first: 10) { items { id paths { term } } } }',
    {},
    { cost: 10 + 100 + 2_500 + 1 + 10 * 4, nodeCount: 10 },
  ],
  [
    "a page larger than any list",
    "{ alliances(first: 1000000) { nodes { id } } }",
    {},
    { cost: 111 + 400, nodeCount: 200 },
  ],
])("%s", (_what, text, variables, price) => {
  expect(priceOf({ schema, document: parse(text), variables, operationName: undefined })).toEqual(price);
});

test("only the operation that is asked is counted", () => {
  const document = parse("query Small { __typename } query Large { alliances { nodes { id } } }");
  expect(priceOf({ schema, document, variables: {}, operationName: "Small" }).cost).toBe(11);
});
