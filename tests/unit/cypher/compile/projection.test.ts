import { compile, inwardProperties, projectedProperties } from "@alliance-atlas/cypher/compile";
import { labelNames, valueNames, valueOf } from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";
import { bare } from "../../../support/plans.ts";

const inward = new Set<string>(inwardProperties);

describe("a projected node", () => {
  test.each(labelNames)("of %s has its identity, its names and every value of its label", (label) => {
    const own = valueNames.filter((name) => valueOf(name).on.includes(label));
    const projected = projectedProperties(label);
    expect(projected).toEqual(expect.arrayContaining(["id", "kind", "name", "names", "sortKey", "degree", ...own]));
  });

  test.each(labelNames)("of %s has nothing that an unknown thing's node has not", (label) => {
    expect(projectedProperties("Entity")).toEqual(expect.arrayContaining([...projectedProperties(label)]));
  });

  test("has no value of another label", () => {
    expect(projectedProperties("Person")).toContain("honour");
    expect(projectedProperties("Person")).not.toContain("founded");
  });

  test.each([...labelNames, "Entity"] as const)("of %s names each property once and none for inward use", (label) => {
    const projected = projectedProperties(label);
    expect(new Set(projected).size).toBe(projected.length);
    expect(projected.filter((name) => inward.has(name))).toEqual([]);
  });

  test("of a compiled text lists its properties by name, never all of them", () => {
    const { text } = compile({ kind: "ids", ids: ["person:a"], node: bare("Person") });
    const listed = projectedProperties("Person").map((name) => `.${name}`);
    expect(text).toContain(`{own: n0 {${listed.join(", ")}}}`);
  });

  test("of any label gives what it has, but nothing for inward use", () => {
    const { text } = compile({ kind: "ids", ids: ["person:a"], node: bare("Entity") });
    expect(text).toContain("{own: n0 {.*, hash: null, origin: null, searchNames: null, searchPinyin: null}}");
  });
});
