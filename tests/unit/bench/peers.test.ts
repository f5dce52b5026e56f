import { describe, expect, test } from "vitest";
import { makeGraph } from "../../../bench/peers/graph/make-graph.ts";
import { country } from "../../../bench/peers/graph/shape.ts";
import { plainRows } from "../../../bench/peers/operations/plain-rows.ts";
import { ratiosOf, type Costs } from "../../../bench/peers/report.ts";

describe("the made-up graph", () => {
  const { entities, ties } = makeGraph(country);

  test("has the shape that is measured on, and hubs", () => {
    expect(entities).toHaveLength(30_834);
    expect(ties).toHaveLength(120_327);
    const members = Map.groupBy(
      ties.filter(({ type }) => type === "MEMBER_OF"),
      ({ to }) => to,
    );
    expect(Math.max(...[...members.values()].map((of) => of.length))).toBeGreaterThan(2_000);
  });

  test("says each tie once, between things that it has", () => {
    const ids = new Set(entities.map(({ id }) => id));
    expect(new Set(ties.map(({ factId }) => factId)).size).toBe(ties.length);
    expect(ties.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  test("is the same on every run", () => {
    const factIds = makeGraph(country).ties.map(({ factId }) => factId);
    expect(factIds.join()).toBe(ties.map(({ factId }) => factId).join());
  });
});

test("rows are compared without the ways in which lists are wrapped", () => {
  const one = { totalCount: 2, nodes: [{ id: "a", ties: { nodes: [{ id: "b" }] } }] };
  const other = { totalCount: 2, edges: [{ node: { id: "a", ties: { edges: [{ node: { id: "b" } }] } } }] };
  expect(plainRows(one)).toEqual([{ totalCount: 2, items: [{ id: "a", ties: [{ id: "b" }] }] }]);
  expect(plainRows(other)).toEqual(plainRows(one));
  expect(plainRows({ edges: [{ node: { id: "a" }, tie: { factId: "f" } }] })).toEqual([
    { id: "a", tie: { factId: "f" } },
  ]);
});

test("what is not reached is named", () => {
  const costs = (hits: number, p50: number, perSecond: number): Costs => ({
    statements: 1,
    hits,
    p50,
    p95: p50,
    perSecond,
  });
  const outcome = { graph: "seed", operation: "by-id", reach: 0.95, equalRows: 1, peer: costs(9, 5, 100) } as const;
  const good = ratiosOf({ ...outcome, product: costs(11, 3, 95), bare: costs(10, 1, 300) });
  expect(good).toEqual({ throughput: 0.95, hits: 1.1, millisecondsOverBare: 2, missed: [] });
  const bad = ratiosOf({ ...outcome, product: costs(12, 3.5, 90), bare: costs(10, 1, 300) });
  expect(bad.missed).toEqual(["0.95× the peer's throughput", "1.1× the hits", "2 ms over the driver"]);
});
