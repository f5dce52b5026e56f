import { compile, projectedProperties, tieProperties } from "@alliance-atlas/cypher/compile";
import { labelNames, valueNames, valueOf } from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";
import { bare, list, ties } from "../../../support/plans.ts";

/** What a node holds for the product's own use. */
const inward = ["hash", "origin", "searchNames", "searchPinyin", "sortKey"];

describe("a projected node", () => {
  test.each(labelNames)("of %s has its identity, its names and every value of its label", (label) => {
    const own = valueNames.filter((name) => valueOf(name).on.includes(label));
    const projected = projectedProperties(bare(label));
    expect(projected).toEqual(expect.arrayContaining(["id", "name", "names", "degree", ...own]));
  });

  test.each(labelNames)("of an unknown thing that may be of kind %s has all that such a thing has", (label) => {
    const known = projectedProperties({ label: "Entity", kinds: [label] });
    expect(known).toEqual(projectedProperties(bare(label)));
  });

  test("of an unknown thing of which no kind is told apart has what all things have", () => {
    const shared = projectedProperties(bare("Entity"));
    for (const label of labelNames)
      expect(projectedProperties(bare(label))).toEqual(expect.arrayContaining([...shared]));
    expect(shared).not.toContain("founded");
  });

  test("names apart what an order or a filter has read", () => {
    const { text } = compile(list({ order: "MEMBERS_DESC", filter: { values: { level: ["CITY"] } } }));
    expect(text).toContain(", {level: n0.level, capturedMembers: n0.capturedMembers}]");
    expect(text).not.toMatch(/(n0 \{[^}]*|v)\.(level|capturedMembers)\b/);
    expect(text).toContain("v.founded, null, v.pilotSince");
  });

  test("has no value of another label", () => {
    expect(projectedProperties(bare("Person"))).toContain("honour");
    expect(projectedProperties(bare("Person"))).not.toContain("founded");
  });

  test.each([...labelNames, "Entity"] as const)("of %s names each property once and none for inward use", (label) => {
    const projected = projectedProperties(bare(label));
    expect(new Set(projected).size).toBe(projected.length);
    expect(projected.filter((name) => inward.includes(name))).toEqual([]);
  });

  test("of a compiled text lists its properties by name, never all of them", () => {
    const { text } = compile(list({ label: "Person", node: bare("Person") }));
    const listed = [...text.matchAll(/n0 \{([^}]*)\}/g)].flatMap(([, one]) => one?.split(", ") ?? []);
    expect(listed).toEqual(projectedProperties(bare("Person")).map((name) => `.${name}`));
  });

  test("has its names always; whether its values and its lists too are values of one text", () => {
    const textOf = (wantsValues: boolean, wantsLists: boolean): ReturnType<typeof compile> =>
      compile(list({ label: "Person", node: { ...bare("Person"), wantsValues, wantsLists } }));
    const values = ["nameEn", "shortName", "shortNameEn", "externalId", "degree", "honour"];
    const projected = [
      "n0 {.id, .name}",
      `CASE WHEN $p2 THEN [v IN [n0 {${values.map((name) => `.${name}`).join(", ")}}] | [${values.map((name) => `v.${name}`).join(", ")}]][0] END`,
      "CASE WHEN $p3 THEN n0 {.names, .formerIds, .relationCounts} END",
      "null",
    ];
    expect(textOf(true, false).text).toBe(textOf(false, true).text);
    expect(textOf(true, false).text).toContain(`[${projected.join(", ")}]`);
    expect(textOf(true, false).parameters).toEqual({ p0: 20, p1: false, p2: true, p3: false });
  });

  test("that is found by its id has the id apart, which that has read", () => {
    const { text } = compile({ kind: "ids", ids: ["person:a"], node: bare("Person") });
    expect(text).toContain("[n0 {.name}, ");
    expect(text).toContain(", {id: n0.id}]");
  });
});

describe("a projected tie", () => {
  test("has what its relations may have, and none of what others have", () => {
    expect(tieProperties(["MEMBER_OF"])).toEqual(expect.arrayContaining(["factId", "since", "role", "roleAsWritten"]));
    expect(tieProperties(["MEMBER_OF"])).not.toContain("title");
    expect(tieProperties(["HOLDS_POST", "MEMBER_OF"])).toEqual(tieProperties(["MEMBER_OF", "HOLDS_POST"]));
  });

  test("tells its relation and direction only where the question leaves them open, and apart what was read", () => {
    const textOf = (changes: Parameters<typeof ties>[0]): string => {
      const part = ties({ page: { size: 9, direction: "forward" }, wantsTies: true, ...changes });
      return compile({ kind: "ids", ids: ["alliance:a"], node: bare("Alliance", [part]) }).text;
    };
    expect(textOf({})).toMatch(/r1 \{[^}]*\}, null\]\n/);
    expect(textOf({})).not.toMatch(/type\(|startNode\(/);
    expect(textOf({ relations: ["CHAIRS", "LEADS"], direction: "both", filter: { bases: ["stated"] } })).toContain(
      "}, {factId: r1.factId, basis: r1.basis, type: type(r1), isOut: startNode(r1) = n0}]\n",
    );
  });
});
