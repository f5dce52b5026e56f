import { describe, expect, test } from "vitest";
import { canonicalJson, rowHash } from "../../../../seed/graph/row-hash.ts";

describe("the hash of a row", () => {
  test("is the same whatever order its keys were set in, at any depth", () => {
    expect(rowHash({ a: 1, b: { c: [1, { d: 2, e: 3 }] } })).toBe(rowHash({ b: { c: [1, { e: 3, d: 2 }] }, a: 1 }));
  });

  test.each([
    ["a value changes", { a: 1 }, { a: 2 }],
    ["a number becomes a text", { a: 1 }, { a: "1" }],
    ["a list is turned round", { a: [1, 2] }, { a: [2, 1] }],
    ["a key is added", { a: 1 }, { a: 1, b: null }],
    ["a value moves to another key", { a: 1, b: 2 }, { a: 2, b: 1 }],
  ])("changes where %s", (_what, one, other) => {
    expect(rowHash(one)).not.toBe(rowHash(other));
  });

  test("keeps its parts apart", () => {
    expect(rowHash("ab", "c")).not.toBe(rowHash("a", "bc"));
  });

  test("is sixteen hexadecimal digits", () => {
    expect(rowHash({})).toMatch(/^[0-9a-f]{16}$/);
  });
});

test("canonical JSON sorts keys and keeps lists", () => {
  expect(canonicalJson({ b: [3, 1], a: { d: null, c: "中" } })).toBe('{"a":{"c":"中","d":null},"b":[3,1]}');
});
