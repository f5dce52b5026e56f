import { isTie, type TieFact } from "@alliance-atlas/cypher/facts";
import type { SeedProblem } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { addMembershipFacts, membershipsTable } from "../../../../seed/tables/membership-facts.ts";
import { readRows } from "../../../support/tables.ts";

const cells = {
  alliance: "甲联盟",
  institution: "丙公司",
  role: "页面上的词",
  role_class: "member",
  institution_as_written: "",
};

function read(...changes: readonly Partial<typeof cells>[]): {
  ties: readonly TieFact[];
  problems: readonly SeedProblem[];
} {
  const { facts, problems } = readRows(
    addMembershipFacts,
    membershipsTable,
    changes.map((change) => ({ ...cells, ...change })),
  );
  return { ties: facts.filter(isTie), problems };
}

describe("a row of the memberships", () => {
  test.each([
    ["chair", "CHAIRS", {}],
    ["vice_chair", "MEMBER_OF", { role: "VICE_CHAIR", roleAsWritten: "页面上的词" }],
    ["council", "MEMBER_OF", { role: "COUNCIL", roleAsWritten: "页面上的词" }],
    ["member", "MEMBER_OF", { role: "MEMBER", roleAsWritten: "页面上的词" }],
    ["founder", "FOUNDED_WITH", { roleAsWritten: "页面上的词" }],
    ["lead", "LEADS", { roleAsWritten: "页面上的词" }],
    ["secretariat", "SECRETARIAT_OF", { roleAsWritten: "页面上的词" }],
    ["supervisor", "EMPLOYS_OFFICER", { post: "页面上的词" }],
    ["expert_committee", "EMPLOYS_OFFICER", { post: "页面上的词" }],
    ["chair_employer", "EMPLOYS_OFFICER", { post: "页面上的词" }],
    ["vice_chair_employer", "EMPLOYS_OFFICER", { post: "页面上的词" }],
    ["secretary_employer", "EMPLOYS_OFFICER", { post: "页面上的词" }],
  ])("of the class %s is one %s with the page's own word", (role_class, type, qualifiers) => {
    const { ties, problems } = read({ role_class });
    expect(problems).toEqual([]);
    expect(ties.map(({ from, type: relation, to, qualifiers: own }) => [from, relation, to, own])).toEqual([
      ["institution:c", type, "alliance:a", qualifiers],
    ]);
  });

  test("of an attendee gives no fact and no fault", () => {
    expect(read({ role_class: "attendee" })).toEqual({ ties: [], problems: [] });
  });

  test("may have an alliance as its member", () => {
    expect(read({ institution: "乙联盟" }).ties[0]).toMatchObject({ from: "alliance:b", to: "alliance:a" });
  });

  test("is proven by itself: its number, its trust, its pages and the name as the page writes it", () => {
    const [, second] = read({}, { institution: "丁所", institution_as_written: "丁研究所" }).ties;
    expect(second?.proofs).toEqual([
      expect.objectContaining({
        doc: membershipsTable,
        row: 2,
        trust: "C",
        basis: "stated",
        urls: ["https://atlas.example/2"],
        words: "丁研究所",
      }),
    ]);
  });

  test("carries the canonical name where the page writes no other", () => {
    expect(read({}).ties[0]?.proofs[0]?.words).toBe("丙公司");
  });

  test("carries thirty characters of a longer name", () => {
    const written = "丙".repeat(40);
    expect(read({ institution_as_written: written }).ties[0]?.proofs[0]?.words).toBe("丙".repeat(30));
  });

  test("adds its proof to the fact of another row that says the same", () => {
    const { ties } = read({}, {});
    expect(ties.map(({ proofs }) => proofs.map(({ row }) => row))).toEqual([[1, 2]]);
  });
});

describe("a row that can't be read", () => {
  test.each([
    [
      "its institution is unknown",
      { institution: "己公司" },
      "institution",
      'nothing is named "己公司"; define it or add it as a name',
    ],
    [
      "its alliance is unknown",
      { alliance: "己联盟" },
      "alliance",
      'nothing is named "己联盟"; define it or add it as a name',
    ],
    [
      "its institution is empty",
      { institution: "" },
      "institution",
      'nothing is named ""; define it or add it as a name',
    ],
    [
      "two bodies bear its name",
      { institution: "同名" },
      "institution",
      '"同名" names institution:d and institution:e',
    ],
    ["its class is unknown", { role_class: "friend" }, "role_class", '"friend" is no known class'],
    [
      "it is of an attendee that is unknown",
      { role_class: "attendee", institution: "己公司" },
      "institution",
      'nothing is named "己公司"',
    ],
  ])("where %s is named with its line and column; the others are read", (_why, change, field, reason) => {
    const { ties, problems } = read(change, {});
    expect(problems).toEqual([
      { file: "tables/memberships.csv", line: 2, field, reason: expect.stringContaining(reason) },
    ]);
    expect(ties).toHaveLength(1);
  });

  test("as the table lacks a column names that column", () => {
    const { role_class: _, ...lacking } = cells;
    const { problems } = readRows(addMembershipFacts, membershipsTable, [lacking]);
    expect(problems).toEqual([
      { file: "tables/memberships.csv", line: 2, field: "role_class", reason: "the table has no column role_class" },
    ]);
  });
});
