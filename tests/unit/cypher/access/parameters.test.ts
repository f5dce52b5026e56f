import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { toNeo4jParameter } from "../../../../cypher/access/parameters.ts";

describe("a parameter", () => {
  test.each([0, 1, -5, 2_147_483_648, Number.MAX_SAFE_INTEGER])(
    "that is the whole number %d goes as an integer",
    (number) => {
      expect(toNeo4jParameter(number)).toEqual(neo4j.int(number));
    },
  );

  test.each([0.5, -1.25, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
    "that is the number %d stays a float",
    (number) => {
      expect(toNeo4jParameter(number)).toBe(number);
    },
  );

  test.each(["", "1", true, false, null, 7n])("that is no number (%s) stays as it is", (value) => {
    expect(toNeo4jParameter(value)).toBe(value);
  });

  test("that is missing goes as null", () => {
    expect(toNeo4jParameter(undefined)).toBeNull();
  });

  test("is converted at any depth of lists and maps", () => {
    const given = { rows: [{ id: "a", rank: 1, share: 0.5, names: ["b", 2], none: undefined }] };
    expect(toNeo4jParameter(given)).toEqual({
      rows: [{ id: "a", rank: neo4j.int(1), share: 0.5, names: ["b", neo4j.int(2)], none: null }],
    });
  });

  test("leaves what it was given unchanged", () => {
    const given = Object.freeze({ rows: Object.freeze([1, Object.freeze({ two: 2 })]) });
    toNeo4jParameter(given);
    expect(given).toEqual({ rows: [1, { two: 2 }] });
  });

  test("that is an object of the driver's own stays as it is", () => {
    const date = new neo4j.types.Date(2020, 1, 2);
    expect(toNeo4jParameter([date])).toEqual([date]);
    expect(toNeo4jParameter(date)).toBe(date);
  });
});
