import { describe, expect, test } from "vitest";
import { nearestInDirection } from "../../../../web/layout/nearest-in-direction.ts";

const middle = { id: "m", x: 0, y: 0 };
const places = [middle, { id: "near", x: 50, y: 5 }, { id: "far", x: 120, y: 0 }, { id: "up", x: 4, y: -60 }];

describe("going on by arrow", () => {
  test("finds the nearest thing that way", () => {
    expect(nearestInDirection(middle, places, "right")).toBe("near");
    expect(nearestInDirection(middle, places, "up")).toBe("up");
  });

  test("prefers a neighbour", () => {
    expect(nearestInDirection(middle, places, "right", (id) => id === "far")).toBe("far");
  });

  test("falls back to any thing, so that an arrow does not get stuck", () => {
    expect(nearestInDirection(middle, places, "right", () => false)).toBe("near");
  });

  test("finds nothing where nothing is", () => {
    expect(nearestInDirection(middle, places, "left")).toBeUndefined();
  });
});
