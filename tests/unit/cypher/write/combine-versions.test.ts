import { expect, test } from "vitest";
import { combineVersions, commonHalfLife } from "../../../../cypher/write/record-load.ts";

const seed = { origin: "seed", dataVersion: "aaaaaaaaaaaa", isComplete: true };
const imported = { origin: "import:h2020", dataVersion: "bbbbbbbbbbbb", isComplete: true };

test("one complete origin gives its own version", () => {
  expect(combineVersions([seed])).toBe("aaaaaaaaaaaa");
});

test("several origins give one version, whatever their order, that changes with any of them", () => {
  const both = combineVersions([seed, imported]);
  expect(both).toMatch(/^[0-9a-f]{12}$/);
  expect(combineVersions([imported, seed])).toBe(both);
  expect(combineVersions([{ ...seed, dataVersion: "cccccccccccc" }, imported])).not.toBe(both);
  expect(combineVersions([seed, { ...imported, dataVersion: "cccccccccccc" }])).not.toBe(both);
});

test("an origin that is still being written is told from the same one complete", () => {
  expect(combineVersions([{ ...seed, isComplete: false }])).not.toBe("aaaaaaaaaaaa");
  expect(combineVersions([seed, { ...imported, isComplete: false }])).not.toBe(combineVersions([seed, imported]));
});

test("data of several kinds have a half-life only where all have the same", () => {
  expect(commonHalfLife([])).toBe(null);
  expect(commonHalfLife([{ halfLifeYears: 2 }])).toBe(2);
  expect(commonHalfLife([{ halfLifeYears: 2 }, { halfLifeYears: 2 }])).toBe(2);
  expect(commonHalfLife([{ halfLifeYears: 2 }, { halfLifeYears: null }])).toBe(null);
});
