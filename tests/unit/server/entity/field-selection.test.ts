import { expect, test } from "vitest";
import { fieldKey, selectFields, selects, selectionSetsAt } from "../../../../server/entity/field-selection.ts";
import { askedOf as ask } from "../../../support/asked.ts";

function namesOf(query: string, variables?: Record<string, unknown>, type = "Entity"): readonly string[] {
  const { sets, info } = ask(query, variables);
  return selectFields(sets, type, info).map(({ name, onType }) => `${onType}.${name}`);
}

test("plain fields belong to the selected type", () => {
  expect(namesOf(`{ node(id: "a:b") { id name } }`)).toEqual(["Entity.id", "Entity.name"]);
});

test("a fragment on a type inside an interface belongs to that type, inline or spread", () => {
  const query = `
    { node(id: "a:b") { id ... on Alliance { founded } ...Chair } }
    fragment Chair on Alliance { chairedBy { totalCount } }`;
  expect(namesOf(query)).toEqual(["Entity.id", "Alliance.founded", "Alliance.chairedBy"]);
});

test("a fragment on the interface inside a known type says nothing new", () => {
  const query = `{ alliances { nodes { ... on Entity { ties { totalCount } } ... { founded } } } }`;
  const { info } = ask(query);
  const names = selectFields(selectionSetsAt(info, "nodes"), "Alliance", info).map(
    ({ name, onType }) => `${onType}.${name}`,
  );
  expect(names).toEqual(["Alliance.ties", "Alliance.founded"]);
});

test("fragments within fragments are followed", () => {
  const query = `
    { node(id: "a:b") { ...Outer } }
    fragment Outer on Entity { ...Inner name }
    fragment Inner on Institution { memberOf { totalCount } }`;
  expect(namesOf(query)).toEqual(["Institution.memberOf", "Entity.name"]);
});

test("__typename and names that the type lacks are not fields to fetch", () => {
  expect(namesOf(`{ node(id: "a:b") { __typename founded id } }`)).toEqual(["Entity.id"]);
});

test.each([
  ["@skip(if: true)", []],
  ["@skip(if: false)", ["Entity.name"]],
  ["@include(if: false)", []],
  ["@include(if: true)", ["Entity.name"]],
  ["@include(if: true) @skip(if: true)", []],
])("a field with %s is taken at its word", (directive, fields) => {
  expect(namesOf(`{ node(id: "a:b") { name ${directive} } }`)).toEqual(fields);
});

test("directives hold for fragments and read variables", () => {
  const query = `query ($wanted: Boolean!) {
    node(id: "a:b") { ... on Alliance @include(if: $wanted) { founded } ...Rest @skip(if: $wanted) }
  }
  fragment Rest on Entity { degree }`;
  expect(namesOf(query, { wanted: true })).toEqual(["Alliance.founded"]);
  expect(namesOf(query, { wanted: false })).toEqual(["Entity.degree"]);
});

test("one field under two aliases with equal arguments is one, and gathers what both select", () => {
  const { sets, info } = ask(
    `{ node(id: "a:b") { a: ties(first: 2) { totalCount } b: ties(first: 2) { nodes { id } } } }`,
  );
  const [field, ...others] = selectFields(sets, "Entity", info);
  expect(others).toEqual([]);
  expect(field?.nodes.map(({ alias }) => alias?.value)).toEqual(["a", "b"]);
});

test("one field with other arguments is another", () => {
  const { sets, info } = ask(
    `{ node(id: "a:b") { a: ties(first: 2) { totalCount } b: ties(first: 3) { totalCount } } }`,
  );
  const keys = selectFields(sets, "Entity", info).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test("a value in the text and the same value in a variable make one field", () => {
  const query = `query ($size: Int, $kinds: [EntityKind!]) { node(id: "a:b") {
    a: ties(first: $size, filter: { kinds: $kinds }) { totalCount }
    b: ties(filter: { kinds: [PERSON] }, first: 2) { totalCount }
  } }`;
  const { sets, info } = ask(query, { size: 2, kinds: ["PERSON"] });
  expect(selectFields(sets, "Entity", info)).toHaveLength(1);
});

test("a variable that is not set leaves the argument to its default", () => {
  const query = `query ($order: TieOrder) { node(id: "a:b") { ties(orderBy: $order) { totalCount } } }`;
  const { sets, info } = ask(query);
  expect(selectFields(sets, "Entity", info)[0]?.arguments).toEqual({ direction: "BOTH", orderBy: "NAME" });
});

test("a field's key depends on its arguments, not on their order nor on those left out", () => {
  expect(fieldKey("ties", { first: 2, after: undefined })).toBe(fieldKey("ties", { first: 2 }));
  expect(fieldKey("ties", { first: 2, last: 1 })).toBe(fieldKey("ties", { last: 1, first: 2 }));
  expect(fieldKey("ties", {})).toBe("ties");
  expect(fieldKey("ties", { first: 2 })).not.toBe(fieldKey("ties", { first: "2" }));
});

test("selection sets are found at a path of fields, through aliases, fragments and repeated fields", () => {
  const query = `
    { alliances { page: edges { node { id } } ...Nodes edges { cursor node { name } } } }
    fragment Nodes on AllianceConnection { edges @skip(if: true) { node { degree } } edges { ... { node { kind } } } }`;
  const { info } = ask(query);
  const names = selectionSetsAt(info, "edges", "node").flatMap(({ selections }) =>
    selections.flatMap((one) => (one.kind === "Field" ? one.name.value : [])),
  );
  expect(names).toEqual(["id", "kind", "name"]);
});

test("whether a field is selected is told through fragments and directives", () => {
  const query = `
    { alliances { ... { totalCount } ...Rest } }
    fragment Rest on AllianceConnection { pageInfo @include(if: false) { hasNextPage } nodes { id } }`;
  const { sets, info } = ask(query);
  expect(selects(sets, "totalCount", info)).toBe(true);
  expect(selects(sets, "nodes", info)).toBe(true);
  expect(selects(sets, "pageInfo", info)).toBe(false);
  expect(selects(sets, "edges", info)).toBe(false);
});
