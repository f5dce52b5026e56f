import { expect, test } from "vitest";
import { readOpened, writeOpened } from "../../../../web/panels/opened-relations.ts";
import { withValues } from "../../../../web/panels/query-view.tsx";

test("which relations are opened, and how far, goes into an address and back", () => {
  const opened = new Map([
    ["member_of-in", 1],
    ["different_from-both", 3],
  ]);
  expect(writeOpened(opened)).toBe("member_of-in,different_from-both.3");
  expect(readOpened(writeOpened(opened))).toEqual(opened);
});

test.each([undefined, "", "x", "member_of", "MEMBER_OF-IN", "member_of-in.0", "member_of-in.999", "../-in"])(
  "%o in an address opens nothing",
  (text) => {
    expect(readOpened(text)).toEqual(new Map());
  },
);

test("for a console that takes a text alone, the values become defaults of their variables", () => {
  const query = "query Thing($id: ID!, $ids: [ID!]!, $first: Int) { node(id: $id) { id } }";
  expect(withValues(query, { id: 'alliance:"a"', first: 8 })).toBe(
    'query Thing($id: ID! = "alliance:\\"a\\"", $ids: [ID!]!, $first: Int = 8) { node(id: $id) { id } }',
  );
});
