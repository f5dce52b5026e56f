import { toTieConditionParameters } from "@alliance-atlas/cypher";
import { describe, expect, test } from "vitest";

describe("conditions on ties", () => {
  test("that nobody sets let every tie through: dated or not, of any grade and basis", () => {
    const { day, dayForStart, maxTrustRank, bases } = toTieConditionParameters({});
    expect(day < "0001-01-01" && dayForStart >= "9999-12-31").toBe(true);
    expect(maxTrustRank).toBe(3);
    expect(bases).toEqual(["stated", "inferred", "curated"]);
  });

  test.each([
    ["2014", "2014-12-31"],
    ["2014-06", "2014-06-31"],
    ["2014-06-15", "2014-06-15"],
  ])("as of %s ask for its last day, as the lists do", (asOf, day) => {
    expect(toTieConditionParameters({ asOf })).toMatchObject({ day, dayForStart: day });
  });

  test("take the grade and the bases that are asked for", () => {
    expect(toTieConditionParameters({ maxTrustRank: 1, bases: ["stated"] })).toMatchObject({
      maxTrustRank: 1,
      bases: ["stated"],
    });
  });
});
