import { labelNames, relationTypes } from "@alliance-atlas/cypher/model";
import { expect, test } from "vitest";
import {
  enumName,
  kindName,
  labelOfKindName,
  listFieldOf,
  tieFieldsOf,
  valueFieldsOf,
} from "../../../../server/schema/names.ts";

test.each([
  ["level", "AllianceLevel"],
  ["stage", "StandardStage"],
  ["institutionKind", "InstitutionKind"],
  ["projectLevel", "ProjectLevel"],
  ["scheme", "IndustryScheme"],
] as const)("the closed list of %s is called %s", (value, name) => {
  expect(enumName(value)).toBe(name);
});

test("every kind has a name, and the name leads back to it", () => {
  expect(kindName("EventSeries")).toBe("EVENT_SERIES");
  for (const label of labelNames) expect(labelOfKindName(kindName(label))).toBe(label);
  expect(() => labelOfKindName("UNICORN")).toThrow("UNICORN is no kind");
});

test("a relation is a field on its holder and another on its held", () => {
  const chairs = tieFieldsOf("Institution").find(({ relation }) => relation === "CHAIRS");
  const chairedBy = tieFieldsOf("Alliance").find(({ relation }) => relation === "CHAIRS");
  expect(chairs).toMatchObject({ name: "chairs", direction: "out", target: "Entity" });
  expect(chairedBy).toMatchObject({ name: "chairedBy", direction: "in", target: "Institution" });
});

test("a symmetric relation is one field that reads both ways", () => {
  const fields = tieFieldsOf("Institution").filter(({ relation }) => relation === "COOPERATES_WITH");
  expect(fields).toMatchObject([{ name: "cooperatesWith", direction: "both", target: "Entity" }]);
});

test("every relation is a field of some kind of thing in each direction", () => {
  const fields = labelNames.flatMap(tieFieldsOf);
  for (const relation of relationTypes) {
    const directions = new Set(fields.filter((field) => field.relation === relation).map(({ direction }) => direction));
    expect([...directions].toSorted(), relation).toEqual(directions.has("both") ? ["both"] : ["in", "out"]);
  }
});

test("the name of a tie field means one relation and direction, whichever kind of thing bears it", () => {
  const meanings = new Map<string, string>();
  for (const { name, relation, direction, target } of labelNames.flatMap(tieFieldsOf)) {
    const meaning = `${relation} ${direction} ${target}`;
    expect(meanings.get(name) ?? meaning, name).toBe(meaning);
    meanings.set(name, meaning);
  }
});

test("a kind of thing has the values of the model that are on it", () => {
  expect(valueFieldsOf("Standard")).toEqual(["standardKind", "standardBody", "number", "stage", "issuedOn"]);
  expect(listFieldOf("Person")).toBe("people");
});
