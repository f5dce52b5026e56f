import { toTieConditionParameters } from "@alliance-atlas/cypher";
import { describe, expect, test } from "vitest";

describe("conditions on ties", () => {
  test("that nobody sets ask for nothing", () => {
    expect(toTieConditionParameters({})).toEqual({ day: null, maxTrustRank: null, bases: null });
  });

  test.each([
    ["2014", "2014-12-31"],
    ["2014-06", "2014-06-31"],
    ["2014-06-15", "2014-06-15"],
  ])("as of %s ask for its last day, as the lists do", (asOf, day) => {
    expect(toTieConditionParameters({ asOf })).toEqual({ day, maxTrustRank: null, bases: null });
  });

  test("take the grade and the bases that are asked for", () => {
    expect(toTieConditionParameters({ maxTrustRank: 1, bases: ["stated"] })).toEqual({
      day: null,
      maxTrustRank: 1,
      bases: ["stated"],
    });
  });
});
