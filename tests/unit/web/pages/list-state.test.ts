import { expect, test } from "vitest";
import {
  filterOf,
  readListState,
  toggleChoice,
  withoutConditions,
  writeListState,
  type ListDefinition,
} from "../../../../web/pages/lists/list-state.ts";

const kind = { name: "institutionKind", options: ["COMPANY", "UNIVERSITY"], isMany: true };
const region = { name: "region" };
const list: ListDefinition = { facets: [kind, region], orders: ["ALLIANCES_DESC", "NAME"], hasYears: true };

test("an address and what it asks are the same, back and forth", () => {
  const query = {
    q: "清华",
    institutionKind: "COMPANY,UNIVERSITY",
    region: "region:110000",
    from: "2001",
    to: "2010",
    order: "NAME",
  };
  const state = readListState(list, query);
  expect(writeListState(list, state)).toMatchObject({ ...query, from: 2001, to: 2010 });
  expect(filterOf(list, state)).toEqual({
    named: "清华",
    institutionKind: ["COMPANY", "UNIVERSITY"],
    region: "region:110000",
    foundedFrom: 2001,
    foundedTo: 2010,
  });
});

test("what the list does not know is left out of an address", () => {
  const typed = { q: "  ", institutionKind: "KING", region: "nowhere", from: "abcd", order: "UP", after: "?!" };
  expect(filterOf(list, readListState(list, typed))).toEqual({});
  expect(readListState(list, typed)).toMatchObject({ order: "ALLIANCES_DESC", after: undefined });
});

test("a choice of several is added and taken off; one of one kind takes the place of the other", () => {
  const one = toggleChoice(readListState(list, {}), kind, "COMPANY");
  const two = toggleChoice(one, kind, "UNIVERSITY");
  expect(two.chosen).toEqual({ institutionKind: ["COMPANY", "UNIVERSITY"] });
  expect(toggleChoice(two, kind, "COMPANY").chosen).toEqual({ institutionKind: ["UNIVERSITY"] });
  expect(toggleChoice(one, kind, "COMPANY").chosen).toEqual({});
  const here = toggleChoice(one, region, "region:110000");
  expect(toggleChoice(here, region, "region:310000").chosen).toEqual({
    institutionKind: ["COMPANY"],
    region: ["region:310000"],
  });
});

test("a list that is changed begins at its beginning, and without conditions keeps its order", () => {
  const state = readListState(list, { q: "a", order: "NAME", after: "eyJhIjoxfQ" });
  expect(writeListState(list, state).after).toBeUndefined();
  expect(writeListState(list, state, "next").after).toBe("next");
  expect(writeListState(list, withoutConditions(state))).toEqual({
    q: undefined,
    from: undefined,
    to: undefined,
    order: "NAME",
    after: undefined,
  });
});
