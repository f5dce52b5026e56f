import { compile, targetLabel, type TiesPart } from "@alliance-atlas/cypher/compile";
import { relationOf, relationTypes } from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";
import { bare, ties } from "../../../support/plans.ts";

function textOf(part: TiesPart): string {
  return compile({ kind: "ids", ids: ["alliance:a"], node: bare("Alliance", [part]) }).text;
}

describe("the total of ties", () => {
  test.each([
    ["out", "(n0)-[:CHAIRS]->()"],
    ["in", "(n0)<-[:CHAIRS]-()"],
    ["both", "(n0)-[:CHAIRS]-()"],
  ] as const)("read %s without a filter is the node's degree", (direction, pattern) => {
    expect(textOf(ties({ direction, wantsTotal: true }))).toContain(`{total: COUNT { ${pattern} }}`);
  });

  test("with a filter counts what passes it", () => {
    expect(textOf(ties({ filter: { maxTrustRank: 1 }, wantsTotal: true }))).toContain(
      "total: COUNT { MATCH (n0)<-[t1:CHAIRS]-(m1) WHERE t1.trustRank <= $p1 }",
    );
  });

  test("leaves the page out where only the total is asked for, and the total where only the page is", () => {
    expect(textOf(ties({ wantsTotal: true }))).not.toContain("items:");
    expect(textOf(ties({ page: { size: 1, direction: "forward" } }))).not.toContain("total:");
  });
});

describe("ties of several relations", () => {
  test("are written the same whatever order the relations were named in", () => {
    const page = { size: 1, direction: "forward" } as const;
    const one = textOf(ties({ relations: ["LEADS", "CHAIRS", "MEMBER_OF"], page }));
    expect(one).toContain("[r1:CHAIRS|LEADS|MEMBER_OF]");
    expect(textOf(ties({ relations: ["MEMBER_OF", "LEADS", "CHAIRS"], page }))).toBe(one);
  });
});

describe("the other end of ties", () => {
  test.each([
    [["HOLDS_POST"], "in", "Person"],
    [["LOCATED_IN"], "out", "Region"],
    [["HOLDS_POST"], "both", "Entity"],
    [["CHAIRS"], "out", "Entity"],
    [["CHAIRS", "HOLDS_POST"], "in", "Entity"],
    [["OPERATES", "CHAIRS"], "in", "Institution"],
    [["INVESTED_IN"], "both", "Institution"],
  ] as const)("of %j read %s is a %s", (relations, direction, label) => {
    expect(targetLabel({ relations, direction })).toBe(label);
  });

  test.each(relationTypes)("of %s is one of the labels that the model allows there", (type) => {
    const { from, to } = relationOf(type);
    expect([...to, "Entity"]).toContain(targetLabel({ relations: [type], direction: "out" }));
    expect([...from, "Entity"]).toContain(targetLabel({ relations: [type], direction: "in" }));
  });
});
