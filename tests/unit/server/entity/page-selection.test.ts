import { expect, test } from "vitest";
import { pageWantsOf } from "../../../../server/entity/page-selection.ts";
import { askedOf } from "../../../support/asked.ts";

const nothing = { looksBeyond: false, wantsKeys: false };
const beyond = { looksBeyond: true, wantsKeys: false };
const keys = { looksBeyond: false, wantsKeys: true };

test.each([
  ["things alone", "nodes { id } totalCount", nothing],
  ["things of edges", "edges { node { id } }", nothing],
  ["an empty look at the page", "pageInfo { __typename }", nothing],
  ["whether there is more", "nodes { id } pageInfo { hasNextPage }", beyond],
  ["whether there was something before", "pageInfo { hasPreviousPage }", beyond],
  ["where the page ends", "pageInfo { endCursor }", keys],
  ["where the page starts, by another name", "page: pageInfo { start: startCursor }", keys],
  ["the cursor of each thing", "edges { cursor }", keys],
  ["both, in fragments", "... { pageInfo { ...P } } edges { ... { cursor } }", { looksBeyond: true, wantsKeys: true }],
  ["what is left out", "pageInfo @skip(if: true) { hasNextPage } edges { cursor @include(if: false) }", nothing],
])("a question that selects %s", (_what, selection, wants) => {
  const { sets, info } = askedOf(`{ alliances { ${selection} } } fragment P on PageInfo { hasNextPage endCursor }`);
  expect(pageWantsOf(sets, info)).toEqual(wants);
});
