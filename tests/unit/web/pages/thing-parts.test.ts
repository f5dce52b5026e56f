import { expect, test } from "vitest";
import { readOpened, writeOpened } from "../../../../web/panels/opened-relations.ts";
import { withQuery } from "../../../../web/panels/query-address.ts";
import { withValues } from "../../../../web/panels/query-view.tsx";
import { readProvenChoice, writeProvenChoice } from "../../../../web/pages/thing/proven-choice.ts";

test("which relations are opened, and how far, goes into an address and back", () => {
  const opened = new Map([
    ["member_of-in", 1],
    ["different_from-both", 3],
  ]);
  expect(writeOpened(opened)).toBe("member_of-in,different_from-both.3");
  expect(readOpened(writeOpened(opened))).toEqual(opened);
});

test.each([undefined, "", "x", "member_of", "MEMBER_OF-IN", "member_of-in.0", "member_of-in.999", "../-in"])(
  "%o in an address opens nothing",
  (text) => {
    expect(readOpened(text)).toEqual(new Map());
  },
);

test("for a console that takes a text alone, the values become defaults of their variables", () => {
  const query = "query Thing($id: ID!, $ids: [ID!]!, $first: Int) { node(id: $id) { id } }";
  expect(withValues(query, { id: 'alliance:"a"', first: 8 })).toBe(
    'query Thing($id: ID! = "alliance:\\"a\\"", $ids: [ID!]!, $first: Int = 8) { node(id: $id) { id } }',
  );
});

test("which facts of a source are listed goes into an address and back", () => {
  const choice = { kind: "EVENT_SERIES", after: "WyJGQUNUX0lEIiwi5LiA" } as const;
  const written = writeProvenChoice(choice);
  expect(written).toEqual({ proves: "event_series", provesAfter: choice.after });
  expect(readProvenChoice({ proves: "event_series", provesAfter: choice.after })).toEqual(choice);
});

test.each([{}, { proves: "", provesAfter: "" }, { proves: "nobody", provesAfter: "a b" }, { proves: "toString" }])(
  "%o in an address lists whatever a source proves, from the start",
  (query) => {
    expect(readProvenChoice(query)).toEqual({ kind: null, after: null });
  },
);

test("a change of one parameter keeps the others, and one without a value leaves the address", () => {
  const query = { all: "member_of-in.2,about-out", proves: "alliance" };
  expect(withQuery("/zh/e/document:a", query, { proves: "event" })).toBe(
    "/zh/e/document:a?all=member_of-in.2,about-out&proves=event",
  );
  expect(withQuery("/zh/e/document:a", query, { all: undefined, proves: undefined })).toBe("/zh/e/document:a");
});
