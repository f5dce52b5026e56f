import { describe, expect, test } from "vitest";
import {
  findDanglingEnds,
  findDoubleDefinitions,
  findSharedNames,
  findUnnamedThings,
} from "../../../../seed/facts/content-rules.ts";
import { NameIndex } from "../../../../seed/names/name-index.ts";
import type { PlacedThing } from "../../../../seed/read/read-seed-files.ts";
import { bookOf, idOf, tie, value } from "../../../support/facts.ts";

function thing(id: string, line: number, changes: Partial<PlacedThing> = {}): PlacedThing {
  return { id: idOf(id), name: id, file: `${id.replace(":", "-")}.yaml`, line, factLines: [], ...changes };
}

describe("a thing that is defined twice", () => {
  test("is found at its second place, which names the first", () => {
    const things = [thing("alliance:a", 3), thing("alliance:b", 1), thing("alliance:a", 9, { file: "other.yaml" })];
    expect(findDoubleDefinitions(things)).toEqual([
      { file: "other.yaml", line: 9, field: "id", reason: "alliance:a is defined already in alliance-a.yaml:3" },
    ]);
  });

  test("is found where one's former id is another's id", () => {
    const things = [thing("alliance:a", 3), thing("alliance:b", 1, { formerIds: [idOf("alliance:a")] })];
    expect(findDoubleDefinitions(things).map(({ reason }) => reason)).toEqual([
      "alliance:a is defined already in alliance-a.yaml:3",
    ]);
  });

  test("is found where two claim one former id", () => {
    const formerIds = [idOf("alliance:old")];
    const things = [thing("alliance:a", 3, { formerIds }), thing("alliance:b", 1, { formerIds })];
    expect(findDoubleDefinitions(things)).toHaveLength(1);
  });
});

describe("an end of a tie that nothing defines", () => {
  test("is found once, with a fact that ties it", () => {
    const facts = bookOf([
      tie({ from: "institution:x" }),
      tie({ from: "institution:b" }),
      tie({ from: "institution:x", to: "alliance:c" }),
    ]).list();
    const known = new Set(["alliance:a", "alliance:c", "institution:b"].map(idOf));
    expect(findDanglingEnds(facts, known)).toEqual([
      {
        file: "data",
        field: "institution:x",
        reason: "nothing defines it; institution:x/MEMBER_OF/alliance:c ties it",
      },
    ]);
  });

  test("may be the holder or the held", () => {
    expect(findDanglingEnds(bookOf([tie()]).list(), new Set()).map(({ field }) => field)).toEqual([
      "institution:b",
      "alliance:a",
    ]);
  });
});

describe("a thing that no source names", () => {
  test("is found at its place", () => {
    const facts = bookOf([tie()], [value({ property: "name", value: "甲" })]).list();
    const problems = findUnnamedThings([thing("alliance:a", 3), thing("institution:b", 4)], facts);
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      ["institution-b.yaml", 4, "institution:b"],
    ]);
  });
});

describe("two things of one name", () => {
  const things = [thing("institution:a", 3, { name: "甲公司" }), thing("institution:b", 4, { name: "甲 公司" })];

  test("are found where nobody says whether they are one", () => {
    expect(findSharedNames(new NameIndex(things), [], things)).toEqual([
      {
        file: "institution-b.yaml",
        line: 4,
        field: "institution:b",
        reason: 'shares the name "甲公司" with institution:a: merge them, or say DIFFERENT_FROM or POSSIBLY_SAME_AS',
      },
    ]);
  });

  test.each(["DIFFERENT_FROM", "POSSIBLY_SAME_AS", "SAME_AS"] as const)(
    "may stand where somebody says %s, whichever way round",
    (type) => {
      const facts = bookOf([tie({ type, from: "institution:b", to: "institution:a" })]).list();
      expect(findSharedNames(new NameIndex(things), facts, things)).toEqual([]);
    },
  );

  test("are not judged by a tie of another kind", () => {
    const facts = bookOf([tie({ type: "COOPERATES_WITH", from: "institution:a", to: "institution:b" })]).list();
    expect(findSharedNames(new NameIndex(things), facts, things)).toHaveLength(1);
  });

  test("may stand where they are of two kinds", () => {
    const mixed = [thing("institution:a", 3, { name: "甲" }), thing("platform:a", 4, { name: "甲" })];
    expect(findSharedNames(new NameIndex(mixed), [], mixed)).toEqual([]);
  });

  test("are each found where there are three", () => {
    const three = [...things, thing("institution:c", 5, { name: "丙", curated: { shortName: "甲公司" } })];
    const facts = bookOf([tie({ type: "DIFFERENT_FROM", from: "institution:a", to: "institution:b" })]).list();
    expect(
      findSharedNames(new NameIndex(three), facts, three).map(({ field, reason }) => [
        field,
        reason.split(":", 2).join(":"),
      ]),
    ).toEqual([
      ["institution:c", 'shares the name "甲公司" with institution:a'],
      ["institution:c", 'shares the name "甲公司" with institution:b'],
    ]);
  });
});
