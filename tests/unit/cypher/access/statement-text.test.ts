import { describe, expect, test } from "vitest";
import { StatementText } from "../../../../cypher/access/statement-text.ts";

const source = `
// Things of a year, not those.
MATCH (n:Thing)
WHERE n.name = "a // when b"
  AND n.year = $year // when year
  AND NOT n.id IN $without // when without
RETURN n {
  .name, // when wantsName
  .id
} AS thing
LIMIT $first
`;
const text = new StatementText(source);
const [start, end] = ['MATCH (n:Thing)\nWHERE n.name = "a // when b"', ".id\n} AS thing\nLIMIT $first"];

describe("a text with lines that depend on parameters", () => {
  test("has none of them where nothing is given, and the parameters that are left", () => {
    expect(text.queryFor({ first: 3, year: null, without: undefined, wantsName: false })).toEqual({
      text: `${start}\nRETURN n {\n${end}`,
      parameters: { first: 3 },
    });
  });

  test("has all of them where all are given, and no switch among the parameters", () => {
    expect(text.queryFor({ first: 3, year: 2010, without: ["a"], wantsName: true })).toEqual({
      text: `${start}\nAND n.year = $year\nAND NOT n.id IN $without\nRETURN n {\n.name,\n${end}`,
      parameters: { first: 3, year: 2010, without: ["a"] },
    });
  });

  test.each([0, "", []])("takes %j for given", (year) => {
    expect(text.queryFor({ first: 3, year })).toEqual({
      text: `${start}\nAND n.year = $year\nRETURN n {\n${end}`,
      parameters: { first: 3, year },
    });
  });

  test("is the same for whatever values are given", () => {
    const [one, other] = [2010, 2020].map((year) => text.queryFor({ first: year, year }).text);
    expect(one).toBe(other);
  });

  test("tells what it depends on", () => {
    expect(text.needs).toEqual(["year", "without", "wantsName"]);
    expect(new StatementText("RETURN 1 AS one // when it is\n").needs).toEqual([]);
  });
});
