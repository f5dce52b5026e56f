import { GraphQLError, Kind } from "graphql";
import { expect, test } from "vitest";
import { PartialDate } from "../../../../server/schema/partial-date.ts";

test.each(["2010", "2010-05", "2010-05-31", "0001-01-01"])("%s is a date as far as it is known", (date) => {
  expect(PartialDate.parseValue(date)).toBe(date);
  expect(PartialDate.serialize(date)).toBe(date);
  expect(PartialDate.parseLiteral({ kind: Kind.STRING, value: date }, {})).toBe(date);
});

test.each([
  "",
  "10",
  "2010-13",
  "2010-5",
  "2010-00",
  "2010-05-32",
  "2010-05-00",
  "2010/05",
  "2010-05-31T00:00",
  "近日",
])("%j is refused with the ways to write a date", (text) => {
  const error = refusalOf(() => PartialDate.parseValue(text));
  expect(error.extensions).toEqual({ code: "BAD_USER_INPUT", hint: 'Write "YYYY", "YYYY-MM" or "YYYY-MM-DD"' });
});

test.each([2010, null, true, ["2010"], { year: 2010 }])("the value %j is no date", (value) => {
  expect(refusalOf(() => PartialDate.parseValue(value)).message).toBe(`${JSON.stringify(value)} is no date`);
});

test("a literal without a value of its own is no date", () => {
  expect(refusalOf(() => PartialDate.parseLiteral({ kind: Kind.NULL }, {}))).toBeInstanceOf(GraphQLError);
});

function refusalOf(parse: () => unknown): GraphQLError {
  try {
    parse();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error("it was taken for a date");
}
