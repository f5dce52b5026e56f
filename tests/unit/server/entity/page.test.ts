import * as fc from "fast-check";
import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { cutPage, encodeCursor, readPage, withCursor, type PageArguments } from "../../../../server/entity/page.ts";

const byName = { name: "NAME", keyCount: 1 };
const byDegree = { name: "DEGREE", keyCount: 3 };

function refusalOf(page: PageArguments, order = byName): GraphQLError {
  try {
    readPage(page, order);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error("the page was not refused");
}

test("a page without arguments is the first twenty, and a look at whether there is more", () => {
  expect(readPage({}, byName)).toEqual({ size: 20, direction: "forward", looksBeyond: true });
});

test("what else is wanted of a page is as it is asked for", () => {
  const wants = { looksBeyond: false, wantsKeys: true };
  expect(readPage({ first: 3 }, byName, wants)).toEqual({ size: 3, direction: "forward", ...wants });
});

test("an item whose keys were not asked for has no cursor, and says so", () => {
  expect(withCursor("NAME", ["jia"], {}).cursor).toBe(encodeCursor("NAME", ["jia"]));
  expect(() => withCursor("NAME", null, {}).cursor).toThrow("were not asked of the graph");
});

test("null counts as left out, as clients send it for variables they don't set", () => {
  const none = { first: null, after: null, last: null, before: null };
  expect(readPage(none, byName)).toEqual({ size: 20, direction: "forward", looksBeyond: true });
});

test.each([1, 2, 99, 100])("a page may have %i items", (size) => {
  expect(readPage({ first: size }, byName)).toMatchObject({ size, direction: "forward" });
  expect(readPage({ last: size }, byName)).toMatchObject({ size, direction: "backward" });
});

test.each([{ first: 0 }, { first: -1 }, { first: 101 }, { last: 0 }, { last: -5 }, { last: 1000 }])(
  "a page of %o is refused with its limits",
  (page) => {
    const refusal = refusalOf(page);
    expect(refusal.message).toMatch(/^A page has 1 to 100 items, not -?\d+$/);
    expect(refusal.extensions).toMatchObject({ code: "BAD_USER_INPUT", hint: "Follow pageInfo.endCursor for more" });
  },
);

test.each([
  { first: 2, last: 2 },
  { first: 2, before: encodeCursor("NAME", ["a"]) },
  { last: 2, after: encodeCursor("NAME", ["a"]) },
  { after: encodeCursor("NAME", ["a"]), before: encodeCursor("NAME", ["b"]) },
])("forward and backward arguments don't mix: %o", (page) => {
  expect(refusalOf(page).message).toBe("Ask with first and after, or with last and before, not with both");
});

test("a cursor alone gives its direction", () => {
  const cursor = encodeCursor("NAME", ["jia"]);
  expect(readPage({ after: cursor }, byName)).toMatchObject({ size: 20, direction: "forward", cursor: ["jia"] });
  expect(readPage({ before: cursor }, byName)).toMatchObject({ size: 20, direction: "backward", cursor: ["jia"] });
});

test("a cursor gives back the keys that it was made of, texts and numbers alike", () => {
  const key = fc.oneof(fc.string(), fc.integer());
  fc.assert(
    fc.property(fc.tuple(key, key, key), (values) => {
      const cursor = encodeCursor("DEGREE", values);
      expect(readPage({ after: cursor }, byDegree).cursor).toEqual(values);
    }),
  );
});

test("a cursor can stand in an address as it is", () => {
  expect(encodeCursor("NAME", ["jia da xue~甲大学~institution:jia-daxue"])).toMatch(/^[A-Za-z0-9_-]+$/);
});

test("a cursor of another order is refused by the names of both", () => {
  const refusal = refusalOf({ after: encodeCursor("FOUNDED_ASC", [2010, "a"]) });
  expect(refusal.message).toBe("The cursor belongs to the order FOUNDED_ASC, not to NAME");
  expect(refusal.extensions["hint"]).toContain("in the same order unchanged");
});

test.each([
  ["no base64", "%%%"],
  ["no JSON", Buffer.from("NAME").toString("base64url")],
  ["no list", Buffer.from('{"NAME":1}').toString("base64url")],
  ["an empty list", Buffer.from("[]").toString("base64url")],
  ["an order without keys", Buffer.from('["NAME"]').toString("base64url")],
  ["an unknown order without keys", Buffer.from('["DEGREE"]').toString("base64url")],
  ["a key that is neither text nor number", Buffer.from('["NAME",null]').toString("base64url")],
  ["a key too many, as a cursor of ties has", encodeCursor("NAME", ["a", "b"])],
  ["empty text", ""],
])("a cursor that is %s is refused", (_what, after) => {
  const refusal = refusalOf({ after });
  expect(refusal.message).toBe("The cursor is not one of this list");
  expect(refusal.extensions["code"]).toBe("BAD_USER_INPUT");
});

const forward = { size: 2, direction: "forward" } as const;
const backward = { size: 2, direction: "backward" } as const;

test.each([
  { what: "nothing", rows: [], page: forward, items: [], next: false, previous: false },
  { what: "a full last page", rows: ["a", "b"], page: forward, items: ["a", "b"], next: false, previous: false },
  { what: "a page with more", rows: ["a", "b", "c"], page: forward, items: ["a", "b"], next: true, previous: false },
  {
    what: "a page behind a cursor",
    rows: ["b"],
    page: { ...forward, cursor: ["a"] },
    items: ["b"],
    next: false,
    previous: true,
  },
  { what: "the last items", rows: ["d", "c", "b"], page: backward, items: ["c", "d"], next: false, previous: true },
  { what: "all, backwards", rows: ["d", "c"], page: backward, items: ["c", "d"], next: false, previous: false },
  {
    what: "a page before a cursor",
    rows: ["b", "a"],
    page: { ...backward, cursor: ["c"] },
    items: ["a", "b"],
    next: true,
    previous: false,
  },
])("a row beyond the page tells of more and is taken away: $what", ({ rows, page, items, next, previous }) => {
  expect(cutPage<string>(rows, page)).toEqual({ items, hasNextPage: next, hasPreviousPage: previous });
});
