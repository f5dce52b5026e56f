import { toTieConditionParameters } from "@alliance-atlas/cypher";
import { describe, expect, test } from "vitest";

describe("conditions on ties", () => {
  test("that nobody sets let every tie through: dated or not, of any grade and basis", () => {
    expect(toTieConditionParameters({})).toMatchObject({
      isAnyDay: true,
      isAnyTrust: true,
      maxTrustRank: 3,
      isAnyBasis: true,
      bases: ["stated", "inferred", "curated"],
    });
  });

  test.each([
    ["2014", "2014-12-31"],
    ["2014-06", "2014-06-31"],
    ["2014-06-15", "2014-06-15"],
  ])("as of %s ask for its last day, as the lists do", (asOf, day) => {
    expect(toTieConditionParameters({ asOf })).toMatchObject({ isAnyDay: false, day });
  });

  test("take the grade and the bases that are asked for", () => {
    expect(toTieConditionParameters({ maxTrustRank: 1, bases: ["stated"] })).toMatchObject({
      isAnyTrust: false,
      maxTrustRank: 1,
      isAnyBasis: false,
      bases: ["stated"],
    });
  });
});
