import { describe, expect, test } from "vitest";
import { placeInLanes } from "../../../../web/layout/lanes.ts";

describe("lanes", () => {
  const paths = [
    ["a", "x", "b"],
    ["a", "y", "b"],
    ["a", "x", "z", "y", "b"],
  ];

  test("all paths run from the first column to the last", () => {
    const places = placeInLanes(paths);
    const xs = Object.values(places).map(({ x }) => x);
    expect(places["a"]?.x).toBe(Math.min(...xs));
    expect(places["b"]?.x).toBe(Math.max(...xs));
  });

  test("no two things share a place", () => {
    const places = Object.values(placeInLanes(paths)).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("rows keep the order of the paths", () => {
    const places = placeInLanes([
      ["a", "first", "b"],
      ["a", "second", "b"],
    ]);
    expect(places["first"]?.y).toBeLessThan(places["second"]?.y ?? 0);
  });

  test("on a phone the lanes run downwards", () => {
    const places = placeInLanes([["a", "x", "b"]], "down");
    expect(Object.values(places).every(({ x }) => Math.abs(x) === 0)).toBe(true);
    expect(places["a"]?.y).toBeLessThan(places["b"]?.y ?? 0);
  });

  test("no paths need no places", () => {
    expect(placeInLanes([])).toEqual({});
  });
});
