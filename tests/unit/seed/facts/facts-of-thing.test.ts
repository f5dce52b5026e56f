import { isTie, type Fact } from "@alliance-atlas/cypher/facts";
import { describe, expect, test } from "vitest";
import { FactBook } from "../../../../seed/facts/fact-book.ts";
import { addFactsOfThing } from "../../../../seed/facts/facts-of-thing.ts";
import { ProofMaker } from "../../../../seed/facts/proof-maker.ts";
import type { PlacedThing } from "../../../../seed/read/read-seed-files.ts";
import type { SeedProblem } from "../../../../seed/read/seed-errors.ts";
import { idOf } from "../../../support/facts.ts";

const text = idOf("document:text");
const own = idOf("document:atlas-curation");
const proofs = new ProofMaker(
  [
    { id: text, name: "文本", nameEn: "Text", kind: "text", trust: "A", lines: 40 },
    { id: own, name: "编辑判断", nameEn: "Judgements", kind: "curation", trust: "B" },
  ],
  new Map(),
);
const proof = { doc: text, lines: 1, words: "甲" };

function read(changes: Partial<PlacedThing>): { facts: readonly Fact[]; problems: readonly SeedProblem[] } {
  const thing = { id: idOf("alliance:a"), name: "甲联盟", file: "a.yaml", line: 3, factLines: [10, 20], ...changes };
  const book = new FactBook();
  const problems = addFactsOfThing(thing, book, proofs);
  return { facts: book.list(), problems };
}

function idsOf(changes: Partial<PlacedThing>): readonly string[] {
  return read(changes).facts.map(({ factId, basis }) => `${basis} ${factId}`);
}

describe("names of a thing", () => {
  test("are values, each with its type and proof", () => {
    const { facts } = read({ proofs: [proof], names: [{ text: "甲盟", type: "former", proofs: [proof] }] });
    expect(facts.map((fact) => (isTie(fact) ? [] : [fact.property, fact.nameType, fact.value]))).toEqual([
      ["name", "former", "甲盟"],
      ["name", "canonical", "甲联盟"],
    ]);
  });

  test("are no values where no source of this file gives them", () => {
    expect(idsOf({})).toEqual([]);
  });

  test("are judgements where the thing itself is one", () => {
    expect(idsOf({ id: idOf("topic:a"), name: "防腐", basis: "curated" })).toEqual(["curated topic:a/name/防腐"]);
  });
});

describe("what editors judge", () => {
  test("is marked as such on every fact", () => {
    expect(
      idsOf({
        curated: {
          nameEn: "First",
          shortName: "甲",
          shortNameEn: "1st",
          industries: ["37"],
          emergingIndustries: ["2"],
          topics: [idOf("topic:x")],
        },
      }),
    ).toEqual([
      "curated alliance:a/ACTIVE_IN/industry:gb-37",
      "curated alliance:a/ACTIVE_IN/industry:sei-2",
      "curated alliance:a/WORKS_ON/topic:x",
      "curated alliance:a/name/1st",
      "curated alliance:a/name/First",
      "curated alliance:a/name/甲",
    ]);
  });

  test("gives a topic its synonyms and what it is applied in", () => {
    const curated = { synonyms: ["UAV"], appliedIn: [idOf("topic:b")] };
    expect(idsOf({ id: idOf("topic:a"), curated })).toEqual([
      "curated topic:a/APPLIED_IN/topic:b",
      "curated topic:a/name/UAV",
    ]);
  });

  test("makes the first industry of the national classification the main one, and no other", () => {
    const { facts } = read({ curated: { industries: ["37", "35"], emergingIndustries: ["2"] } });
    expect(facts.filter(isTie).map(({ to, qualifiers }) => [to, qualifiers])).toEqual([
      ["industry:gb-35", {}],
      ["industry:gb-37", { primary: "true" }],
      ["industry:sei-2", {}],
    ]);
  });

  test.each([
    ["alliance:a", "WORKS_ON"],
    ["institution:a", "WORKS_ON"],
    ["person:a", "WORKS_ON"],
    ["project:a", "ABOUT"],
    ["demand:a", "ABOUT"],
    ["document:a", "ABOUT"],
  ])("ties %s to its topics by %s", (id, relation) => {
    expect(idsOf({ id: idOf(id), curated: { topics: [idOf("topic:x")] } })).toEqual([
      `curated ${id}/${relation}/topic:x`,
    ]);
  });

  test("is held against the model", () => {
    expect(read({ curated: { institutionKind: "COMPANY" } }).problems).toEqual([
      {
        file: "a.yaml",
        line: 3,
        field: "alliance:a curated",
        reason: "Alliance has no institutionKind; Institution have",
      },
    ]);
    expect(read({ id: idOf("region:440300"), curated: { topics: [idOf("topic:x")] } }).problems).toHaveLength(1);
  });
});

describe("a fact under a thing", () => {
  test("makes the thing the holder where it names its to, and the held where it names its from", () => {
    const facts = [
      { tie: "MEMBER_OF" as const, to: idOf("institution:net"), proofs: [proof] },
      { tie: "MEMBER_OF" as const, from: idOf("institution:b"), proofs: [proof] },
    ];
    expect(idsOf({ facts })).toEqual([
      "stated alliance:a/MEMBER_OF/institution:net",
      "stated institution:b/MEMBER_OF/alliance:a",
    ]);
  });

  test("keeps its note among the qualifiers of a tie", () => {
    const facts = [
      {
        tie: "CHAIRS" as const,
        from: idOf("institution:b"),
        note: "代理",
        qualifiers: { term: "第二届" },
        proofs: [proof],
      },
    ];
    expect(read({ facts }).facts[0]).toMatchObject({ qualifiers: { term: "第二届", note: "代理" } });
  });

  test("is equal to its value unless it compares", () => {
    const facts = [
      { value: "memberCount" as const, is: 300, proofs: [proof] },
      { value: "memberCount" as const, is: 200, comparator: "≥" as const, proofs: [proof] },
    ];
    expect(read({ facts }).facts.map((fact) => (isTie(fact) ? "" : `${fact.comparator}${fact.value}`))).toEqual([
      "≥200",
      "=300",
    ]);
  });

  test("that is wrong is named with the line that it begins at; the others are kept", () => {
    const facts = [
      { tie: "CHAIRS" as const, from: idOf("institution:b"), proofs: [{ ...proof, lines: 41 }] },
      { value: "level" as const, is: "national", proofs: [proof] },
      { value: "founded" as const, is: "2010", proofs: [proof] },
    ];
    const result = read({ facts });
    expect(result.problems.map(({ line, field, reason }) => [line, field, reason.slice(0, 30)])).toEqual([
      [10, "alliance:a facts.0", "lines 41-41 are not in documen"],
      [20, "alliance:a facts.1", 'level can\'t be "national"; it '],
    ]);
    expect(result.facts.map(({ factId }) => factId)).toEqual(["alliance:a/founded/2010"]);
  });
});
