import { expect, test } from "vitest";
import { arrangeVaried } from "../../../../server/opportunity/arrange.ts";
import type { RankedPair } from "../../../../server/opportunity/rank-opportunities.ts";
import { projectionOf } from "../../../support/projection.ts";

/** Sixty bodies: the first five of industry 1, all others of an industry of their own; the last has a hundred ties. */
const lines = Array.from({ length: 60 }, (_, index) => [
  `institution:i${index} degree=${index === 59 ? 100 : 3}`,
  `institution:i${index} ACTIVE_IN industry:gb-${index < 5 ? 1 : 100 + index}`,
]).flat();
const projection = projectionOf("institution:a ACTIVE_IN industry:gb-9", ...lines);

function ranked(...slugs: readonly string[]): readonly RankedPair[] {
  return slugs.map((slug, place) => ({
    from: "institution:a",
    to: `institution:${slug}`,
    score: { score: 100 - place, terms: [] },
    meetings: [],
  }));
}

const names = (pairs: readonly RankedPair[]): string =>
  pairs.map(({ to }) => to.slice("institution:".length)).join(" ");

test("a hub stands on a shelf of its own", () => {
  const { items, hubs } = arrangeVaried(projection, ranked("i59", "i7", "i8"), 10);
  expect([names(items), names(hubs)]).toEqual(["i7 i8", "i59"]);
});

test("where there are none but hubs, they are the list", () => {
  const { items, hubs } = arrangeVaried(projection, ranked("i59"), 10);
  expect([names(items), names(hubs)]).toEqual(["i59", ""]);
});

test("a fourth of one industry waits until ten others have been seen", () => {
  const others = Array.from({ length: 9 }, (_, index) => `i${10 + index}`);
  const { items } = arrangeVaried(projection, ranked("i0", "i1", "i2", "i3", "i4", ...others), 14);
  expect(names(items)).toBe(`i0 i1 i2 ${others.slice(0, 7).join(" ")} i3 i4 i17 i18`);
});

test("where there are too few others, those of one industry follow at once: nobody is lost", () => {
  const { items } = arrangeVaried(projection, ranked("i0", "i1", "i2", "i3", "i7"), 10);
  expect(names(items)).toBe("i0 i1 i2 i7 i3");
});

test("no more are given than were asked for", () => {
  expect(arrangeVaried(projection, ranked("i7", "i8", "i9"), 2).items).toHaveLength(2);
});

test("a kind of few things has no hubs", () => {
  const few = projectionOf("institution:a degree=100", "institution:b degree=1");
  const pairs = [{ from: "institution:b", to: "institution:a", score: { score: 1, terms: [] }, meetings: [] }];
  expect(arrangeVaried(few, pairs, 10)).toEqual({ items: pairs, hubs: [] });
});
