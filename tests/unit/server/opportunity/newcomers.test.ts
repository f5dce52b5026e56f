import { expect, test } from "vitest";
import { findCautions } from "../../../../server/opportunity/cautions.ts";
import { dataYearOf } from "../../../../server/opportunity/data-year.ts";
import { isNewcomer } from "../../../../server/opportunity/newcomers.ts";
import { projectionOf } from "../../../support/projection.ts";

test.each([
  ["no work at all", ["institution:a MEMBER_OF alliance:x"], true],
  [
    "one project in two roles",
    ["institution:a LEADS_PROJECT project:p", "institution:a PARTICIPATES_IN project:p"],
    true,
  ],
  ["a project and a standard", ["institution:a LEADS_PROJECT project:p", "institution:a DRAFTED standard:s"], false],
  [
    "two stated cooperations",
    ["institution:a COOPERATES_WITH institution:b", "institution:c HELPED institution:a"],
    false,
  ],
])("an institution of which %s is known: new %s", (_what, lines, isNew) => {
  expect(isNewcomer(projectionOf(...lines), "institution:a")).toBe(isNew);
});

test("an alliance is never taken for a new body", () => {
  expect(isNewcomer(projectionOf("institution:a MEMBER_OF alliance:x"), "alliance:x")).toBe(false);
});

test("that the partner is new is something to care about; that the asker is new is not said on each card", () => {
  const projection = projectionOf(
    "institution:old LEADS_PROJECT project:p",
    "institution:old LEADS_PROJECT project:q",
    "institution:new PARTICIPATES_IN project:p",
  );
  const codesOf = (...ends: [string, string]): readonly string[] =>
    findCautions(projection, ends, [], 2020).map(({ code }) => code);
  expect(codesOf("institution:old", "institution:new")).toContain("NEW_BODY");
  expect(codesOf("institution:new", "institution:old")).not.toContain("NEW_BODY");
});

test("the year of the data is that of its newest tie, whatever relation that is", () => {
  expect(
    dataYearOf(
      projectionOf("institution:a LEADS_PROJECT project:p asOf=2016", "institution:b MEMBER_OF alliance:x asOf=2014"),
    ),
  ).toBe(2016);
});
