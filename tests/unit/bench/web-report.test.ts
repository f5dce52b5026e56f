import { expect, test } from "vitest";
import { figureOf, median, quantile, tableOf } from "../../../bench/web/report.ts";

test("a share of the values is the least that so many do not pass", () => {
  const values = [50, 10, 40, 20, 30];
  expect([0, 0.5, 0.75, 0.95, 1].map((share) => quantile(values, share))).toEqual([10, 30, 40, 50, 50]);
  expect(median([1, 2, 3, 4])).toBe(2);
  expect(quantile([], 0.95)).toBe(0);
});

test("a figure stands beside its budget, and says where it misses it", () => {
  const [good, bad] = [30, 60].map((figure) =>
    figureOf({ what: "frame", unit: "ms", figure, budget: 50, from: "60 frames" }),
  );
  expect([good?.ratio, bad?.ratio]).toEqual([0.6, 1.2]);
  const [, , first, second] = tableOf([good, bad].filter((one) => one !== undefined)).split("\n");
  expect(first).toMatch(/\| frame\s+\| 30 ms\s+\| 50 ms\s+\| 0\.60\s+\|/);
  expect(second).toMatch(/\| 60 ms\s+\| 50 ms\s+\| 1\.20 ! \|/);
});
