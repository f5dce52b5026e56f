import { projectedProperties } from "@alliance-atlas/cypher/compile";
import {
  commonQualifiers,
  findRelationType,
  findValueName,
  labelNames,
  relationOf,
  relationTypes,
  valueNames,
  valueOf,
  type Label,
} from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";

/** Fields that every GraphQL type of a thing has beside what the model gives it, where they are no property too. */
const furtherFields = ["ties", "statements", "memberCounts"];

/** Keys that a tie answers with beside its qualifiers. */
const tieKeys = ["factId", "hash", "origin", "type", "from", "to", "basis", "trust", "trustRank", "proofCount"];

function relationFields(label: Label): readonly string[] {
  return relationTypes.flatMap((type) => {
    const { from, to, outField, inField, symmetric } = relationOf(type);
    if (symmetric === true) return from.includes(label) ? [outField] : [];
    return [...(from.includes(label) ? [outField] : []), ...(to.includes(label) ? [inField] : [])];
  });
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe("fields of a GraphQL type", () => {
  test.each(labelNames)("of %s are all named differently: common ones, values and relations", (label) => {
    const names = [...projectedProperties({ label, kinds: [] }), ...furtherFields, ...relationFields(label)];
    expect(repeated(names)).toEqual([]);
  });

  test("are written in lower camel case", () => {
    const names = [...valueNames, ...labelNames.flatMap(relationFields)];
    expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
  });

  test("of one relation are named once for all labels and for no other relation", () => {
    const fields = relationTypes.flatMap((type) => {
      const { outField, inField } = relationOf(type);
      return [...new Set([outField, inField])];
    });
    expect(repeated(fields)).toEqual([]);
  });
});

describe("a symmetric relation", () => {
  const symmetric = relationTypes.filter((type) => relationOf(type).symmetric === true);

  test("is one of these", () => {
    expect(symmetric.toSorted()).toEqual(["COOPERATES_WITH", "DIFFERENT_FROM", "POSSIBLY_SAME_AS", "SAME_AS"]);
  });

  test.each(symmetric)("%s has one field and the same labels at both ends", (type) => {
    const { from, to, outField, inField } = relationOf(type);
    expect(inField).toBe(outField);
    expect(to).toEqual(from);
  });

  test.each(relationTypes.filter((type) => !symmetric.includes(type)))("is not %s, which has two fields", (type) => {
    const { outField, inField } = relationOf(type);
    expect(inField).not.toBe(outField);
  });
});

describe("a relation", () => {
  test.each(relationTypes)("%s is written in upper snake case and ends at labels", (type) => {
    const { from, to } = relationOf(type);
    expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(from.length * to.length).toBeGreaterThan(0);
    expect(repeated(from)).toEqual([]);
    expect(repeated(to)).toEqual([]);
  });

  test.each(relationTypes)("%s is keyed by a qualifier of its own, if at all", (type) => {
    const { keyedBy, qualifiers = [] } = relationOf(type);
    expect(keyedBy === undefined || qualifiers.includes(keyedBy)).toBe(true);
  });

  test.each(relationTypes)("%s has no qualifier that would overwrite what every tie says of itself", (type) => {
    const own = relationOf(type).qualifiers ?? [];
    const reserved: readonly string[] = [...tieKeys, ...commonQualifiers, "validFrom", "validTo"];
    expect(own.filter((name) => reserved.includes(name))).toEqual([]);
  });

  test.each(relationTypes)("%s reads as a Chinese sentence that names both ends", (type) => {
    const { readsZh, zh, inverseZh } = relationOf(type);
    expect(readsZh.match(/\{[ab]\}/g)?.toSorted()).toEqual(["{a}", "{b}"]);
    expect([zh, inverseZh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
  });

  test("is found by its exact name alone", () => {
    expect(findRelationType("CHAIRS")).toBe("CHAIRS");
    for (const text of ["chairs", "CHAIRS ", "toString", "__proto__", ""]) {
      expect(findRelationType(text)).toBeUndefined();
    }
  });
});

describe("a value", () => {
  test.each(valueNames)("%s has options if it is of a closed list, and only then", (name) => {
    const { type, options, on } = valueOf(name);
    expect(options !== undefined).toBe(type === "enum");
    expect(Object.keys(options ?? {}).filter((option) => !/^[A-Z][A-Z0-9_]*$/.test(option))).toEqual([]);
    expect(repeated(on)).toEqual([]);
  });

  test("is found by its exact name alone", () => {
    expect(findValueName("founded")).toBe("founded");
    for (const text of ["Founded", "statistic", "name", "constructor", ""]) expect(findValueName(text)).toBeUndefined();
  });
});
