import { readSeed } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { layOutOverview, type Position } from "../../../../seed/graph/overview-layout.ts";
import { bookOf, idOf, tie } from "../../../support/facts.ts";
import { smallWorld } from "../../../support/graph.ts";

function active(alliance: number, industry: string): ReturnType<typeof tie> {
  return tie({
    type: "ACTIVE_IN",
    from: `alliance:a${alliance}`,
    to: `industry:${industry}`,
    qualifiers: { primary: "true" },
  });
}

/** Twelve alliances in three industries; the first of each industry share members. */
const ties = [
  ...Array.from({ length: 12 }, (_, index) => active(index, ["x", "y", "z"][index % 3] ?? "x")),
  ...[0, 1, 2].flatMap((alliance) =>
    ["p", "q"].map((one) => tie({ from: `institution:${one}`, to: `alliance:a${alliance}` })),
  ),
];

function distance(left: Position | undefined, right: Position | undefined): number {
  if (left === undefined || right === undefined) throw new Error("One of the two has no position");
  return Math.hypot(left.x - right.x, left.y - right.y);
}

describe("the overview", () => {
  const layout = layOutOverview(bookOf(ties).list());

  test("places each alliance and each main industry, and nothing else", () => {
    const alliances = Array.from({ length: 12 }, (_, index) => `alliance:a${index}`);
    expect([...layout.keys()].toSorted()).toEqual([...alliances, "industry:x", "industry:y", "industry:z"].toSorted());
  });

  test("is the same whatever order the facts were read in", () => {
    const turned = layOutOverview(bookOf(ties.toReversed()).list());
    expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(layout));
  });

  test("draws an alliance nearer to its own industry than to the others", () => {
    const [own, other, third] = ["x", "y", "z"].map((code) =>
      distance(layout.get(idOf("alliance:a9")), layout.get(idOf(`industry:${code}`))),
    );
    expect(own).toBeLessThan(Math.min(other ?? 0, third ?? 0));
  });

  test("leaves no two things on one point", () => {
    const points = [...layout.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(points).size).toBe(points.length);
  });

  test("fills a square from -1000 to 1000 with whole numbers, centred", () => {
    const positions = [...layout.values()];
    const [xs, ys] = [positions.map(({ x }) => x), positions.map(({ y }) => y)];
    const widest = Math.max(...xs.map(Math.abs), ...ys.map(Math.abs));
    expect(widest).toBe(1_000);
    expect([...xs, ...ys].every(Number.isInteger)).toBe(true);
    expect(Math.abs(Math.min(...xs) + Math.max(...xs))).toBeLessThanOrEqual(1);
    expect(Math.abs(Math.min(...ys) + Math.max(...ys))).toBeLessThanOrEqual(1);
  });

  test("of the small world places its four alliances and four industries", async () => {
    const { facts } = await readSeed(smallWorld);
    expect([...layOutOverview(facts).keys()].toSorted()).toEqual([
      "alliance:chuanbo",
      "alliance:gudao",
      "alliance:nongji",
      "alliance:yiliao",
      "industry:gb-14",
      "industry:gb-35",
      "industry:gb-37",
      "industry:gb-84",
    ]);
  });

  test.each([
    ["no alliance", []],
    ["an alliance without a main industry", [tie()]],
    ["an institution with one", [tie({ type: "ACTIVE_IN", to: "industry:x", qualifiers: { primary: "true" } })]],
  ])("of %s is empty", (_what, facts) => {
    expect(layOutOverview(bookOf(facts).list()).size).toBe(0);
  });

  test("of one alliance stands where numbers are finite", () => {
    const positions = [...layOutOverview(bookOf([active(1, "x")]).list()).values()];
    expect(positions.flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  });
});
