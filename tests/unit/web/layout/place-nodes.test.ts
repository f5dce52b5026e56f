import { describe, expect, test } from "vitest";
import { placeNodes } from "../../../../web/layout/place-nodes.ts";
import { roomRadius, type PlaceRequest } from "../../../../web/layout/place-request.ts";
import { institutions } from "../worlds.ts";

function ego(count: number): PlaceRequest {
  const ids = institutions(count);
  return {
    fixed: [],
    freshIds: ["alliance:a", ...ids],
    links: ids.map((id) => ({ from: id, to: "alliance:a" })),
    aroundId: "alliance:a",
  };
}

function closest(places: readonly { readonly x: number; readonly y: number }[]): number {
  const distances = places.flatMap((a, index) => places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(...distances);
}

describe("placing an ego scene", () => {
  test("the same request gives the same places", () => {
    expect(placeNodes(ego(40))).toEqual(placeNodes(ego(40)));
  });

  test("the thing in question lies in the middle", () => {
    expect(placeNodes(ego(20))["alliance:a"]).toEqual({ x: 0, y: 0 });
  });

  test.each([1, 5, 20, 59])("%d neighbours leave each other room for a mark and its label", (count) => {
    expect(closest(Object.values(placeNodes(ego(count))))).toBeGreaterThan(roomRadius * 1.7);
  });

  test("neighbours of one sector lie on one side", () => {
    const request = ego(24);
    const sectors = Object.fromEntries(request.freshIds.slice(1).map((id, index) => [id, Math.floor(index / 6)]));
    const places = placeNodes({ ...request, sectors });
    const first = Object.entries(places).filter(([id]) => sectors[id] === 0);
    expect(first.every(([, { x, y }]) => x > -roomRadius && y < roomRadius)).toBe(true);
  });

  test("a thing alone has a place", () => {
    expect(placeNodes(ego(0))).toEqual({ "alliance:a": { x: 0, y: 0 } });
  });
});

describe("placing what an expansion brings", () => {
  const first = placeNodes(ego(12));
  const fixed = Object.entries(first).map(([id, place]) => ({ id, ...place }));
  const fresh = institutions(15, 100);
  const request: PlaceRequest = {
    fixed,
    freshIds: fresh,
    links: fresh.map((id) => ({ from: id, to: "institution:i3" })),
    aroundId: "institution:i3",
  };

  test("answers for the fresh things alone: what is there has its place", () => {
    expect(Object.keys(placeNodes(request)).toSorted()).toEqual([...fresh].toSorted());
  });

  test("fresh things cover nothing that is there", () => {
    const places = [...Object.values(placeNodes(request)), ...fixed];
    expect(closest(places)).toBeGreaterThan(roomRadius);
  });

  test("fresh things lie nearer to their source than to the far side", () => {
    const source = first["institution:i3"] ?? { x: 0, y: 0 };
    const places = Object.values(placeNodes(request));
    const middle = {
      x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
      y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
    };
    const toSource = Math.hypot(middle.x - source.x, middle.y - source.y);
    expect(toSource).toBeLessThan(Math.hypot(middle.x + source.x, middle.y + source.y));
  });

  test("the same expansion gives the same places", () => {
    expect(placeNodes(request)).toEqual(placeNodes(request));
  });
});

describe("placing another thing with its own neighbours", () => {
  /** Things one after the other, each with as many neighbours of its own. */
  function grow(
    turns: number,
    count: number,
  ): readonly { readonly id: string; readonly x: number; readonly y: number }[] {
    const fixed: { id: string; x: number; y: number }[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const aroundId = `alliance:a${turn}`;
      const ids = institutions(count, turn * 100);
      const links = ids.map((id) => ({ from: id, to: aroundId }));
      const places = placeNodes({ fixed, freshIds: [aroundId, ...ids], links, aroundId });
      fixed.push(...Object.entries(places).map(([id, place]) => ({ id, ...place })));
    }
    return fixed;
  }

  test("several fill the picture both ways instead of lining up", () => {
    const places = grow(4, 20);
    const span = (pick: (place: { x: number; y: number }) => number): number =>
      Math.max(...places.map(pick)) - Math.min(...places.map(pick));
    const ratio = span(({ x }) => x) / span(({ y }) => y);
    expect(Math.max(ratio, 1 / ratio)).toBeLessThan(2);
    expect(closest(places)).toBeGreaterThan(roomRadius * 1.5);
  });

  test("its neighbours lie around it", () => {
    const places = grow(2, 20).filter(({ id }) => id === "alliance:a1" || /:i1\d\d$/.test(id));
    const middle = places.find(({ id }) => id === "alliance:a1");
    const sides = places.map(({ x, y }) => `${x < (middle?.x ?? 0)} ${y < (middle?.y ?? 0)}`);
    expect(new Set(sides).size).toBe(4);
  });
});
