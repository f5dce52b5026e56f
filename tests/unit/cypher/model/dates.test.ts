import { firstDay, lastDay, partialDatePattern } from "@alliance-atlas/cypher/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const fullDay = /^\d{4}-\d{2}-\d{2}$/;

describe("a partial date", () => {
  test.each(["2010", "2010-01", "2010-12", "2010-01-01", "2010-10-31", "0001"])("may be written %s", (text) => {
    expect(text).toMatch(partialDatePattern);
  });

  test.each([
    "",
    "10",
    "2010-",
    "2010-1",
    "2010-00",
    "2010-13",
    "2010-01-00",
    "2010-01-32",
    "2010-1-1",
    "2010/01",
    "2010年",
    "2010-01-01T00:00",
    "2010\n",
    "约2010",
    " 2010",
  ])("may not be written %j", (text) => {
    expect(text).not.toMatch(partialDatePattern);
  });

  test.each([
    ["2012", "2012-01-01", "2012-12-31"],
    ["2012-02", "2012-02-01", "2012-02-31"],
    ["2012-02-03", "2012-02-03", "2012-02-03"],
  ])("%s may mean any day from %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test("holds its days in the order of texts, so that the graph may compare them as texts", () => {
    const two = (from: number, to: number): fc.Arbitrary<string> =>
      fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, "0"));
    const day = fc.tuple(fc.integer({ min: 1000, max: 9999 }), two(1, 12), two(1, 31));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3 }), (parts, known) => {
        const [date, whole] = [parts.slice(0, known).join("-"), parts.join("-")];
        expect(date).toMatch(partialDatePattern);
        expect(firstDay(date)).toMatch(fullDay);
        expect(lastDay(date)).toMatch(fullDay);
        expect(firstDay(date) <= whole && whole <= lastDay(date)).toBe(true);
      }),
    );
  });
});
