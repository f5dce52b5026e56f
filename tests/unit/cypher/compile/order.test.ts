import { compile, type ListOrder, type TieOrder } from "@alliance-atlas/cypher/compile";
import { describe, expect, test } from "vitest";
import { bare, list, readable, ties } from "../../../support/plans.ts";

/** The condition of the cursor and the order, of a text with nothing else that is long. */
function pageOf(text: string): readonly string[] {
  const [, order = ""] = /ORDER BY (.*) LIMIT/.exec(text) ?? [];
  const [, condition = ""] = /\nWHERE ([^\n]*)\n/.exec(text) ?? [];
  return [condition, order];
}

function listPage(order: ListOrder, direction: "forward" | "backward", cursor?: (string | number)[]): string {
  const page = cursor === undefined ? { size: 9, direction } : { size: 9, direction, cursor };
  return compile(list({ order, page })).text;
}

function tiePage(order: TieOrder, direction: "forward" | "backward", cursor: (string | number)[]): string {
  const part = ties({ relations: ["CHAIRS", "MEMBER_OF"], order, page: { size: 9, direction, cursor } });
  return compile({ kind: "ids", ids: ["alliance:a"], node: bare("Alliance", [part]) }).text;
}

describe("a page of a list", () => {
  test.each([
    ["NAME", "forward", ["k"], "n0.sortKey > $p0", "n0.sortKey ASC"],
    ["NAME", "backward", ["k"], "n0.sortKey < $p0", "n0.sortKey DESC"],
    [
      "MEMBERS_DESC",
      "forward",
      [4, "k"],
      "((n0.capturedMembers < $p0) OR (n0.capturedMembers = $p0 AND n0.sortKey > $p1))",
      "n0.capturedMembers DESC, n0.sortKey ASC",
    ],
    [
      "MEMBERS_DESC",
      "backward",
      [4, "k"],
      "((n0.capturedMembers > $p0) OR (n0.capturedMembers = $p0 AND n0.sortKey < $p1))",
      "n0.capturedMembers ASC, n0.sortKey DESC",
    ],
    [
      "FOUNDED_ASC",
      "forward",
      [2010, "k"],
      "((coalesce(n0.foundedYear, 9999) > $p0) OR (coalesce(n0.foundedYear, 9999) = $p0 AND n0.sortKey > $p1))",
      "coalesce(n0.foundedYear, 9999) ASC, n0.sortKey ASC",
    ],
    [
      "FOUNDED_DESC",
      "backward",
      [2010, "k"],
      "((coalesce(n0.foundedYear, 0) > $p0) OR (coalesce(n0.foundedYear, 0) = $p0 AND n0.sortKey < $p1))",
      "coalesce(n0.foundedYear, 0) ASC, n0.sortKey DESC",
    ],
  ] as const)("by %s going %s stands beyond its cursor", (order, direction, cursor, condition, sorted) => {
    expect(pageOf(listPage(order, direction, [...cursor]))).toEqual([condition, sorted]);
  });

  test("backwards from the end has no cursor and reads the order reversed", () => {
    expect(pageOf(listPage("DEGREE_DESC", "backward"))).toEqual(["", "n0.degree ASC, n0.sortKey DESC"]);
  });

  test.each(["NAME", "FOUNDED_ASC", "FOUNDED_DESC", "MEMBERS_DESC", "ALLIANCES_DESC", "DEGREE_DESC"] as const)(
    "by %s ends its order with the name, which holds the id",
    (order) => {
      expect(pageOf(listPage(order, "forward"))[1]).toMatch(/n0\.sortKey ASC$/);
    },
  );

  test("refuses a cursor that has more or fewer keys than its order", () => {
    expect(() => listPage("NAME", "forward", ["k", "l"])).toThrow("belongs to another order");
    expect(() => listPage("MEMBERS_DESC", "forward", [4])).toThrow("belongs to another order");
  });
});

describe("a page of ties", () => {
  test.each([
    [
      "NAME",
      "forward",
      ["k", "f"],
      "((n1.sortKey > $p1) OR (n1.sortKey = $p1 AND r1.factId > $p2))",
      "n1.sortKey ASC, r1.factId ASC",
    ],
    [
      "DEGREE",
      "backward",
      [7, "k", "f"],
      "((n1.degree > $p1) OR (n1.degree = $p1 AND n1.sortKey < $p2) OR (n1.degree = $p1 AND n1.sortKey = $p2 AND r1.factId < $p3))",
      "n1.degree ASC, n1.sortKey DESC, r1.factId DESC",
    ],
    [
      "RECENT",
      "forward",
      ["2019", "k", "f"],
      '((coalesce(r1.since, r1.asOf, "") < $p1) OR (coalesce(r1.since, r1.asOf, "") = $p1 AND n1.sortKey > $p2) OR (coalesce(r1.since, r1.asOf, "") = $p1 AND n1.sortKey = $p2 AND r1.factId > $p3))',
      'coalesce(r1.since, r1.asOf, "") DESC, n1.sortKey ASC, r1.factId ASC',
    ],
  ] as const)("by %s going %s stands beyond its cursor", (order, direction, cursor, condition, sorted) => {
    expect(pageOf(tiePage(order, direction, [...cursor]))).toEqual([condition, sorted]);
  });

  test("ends with the name where no two ties of it lead to one thing", () => {
    const orderOf = (changes: Parameters<typeof ties>[0]): string => {
      const part = ties({ page: { size: 9, direction: "forward" }, ...changes });
      return pageOf(compile({ kind: "ids", ids: ["alliance:a"], node: bare("Alliance", [part]) }).text)[1] ?? "";
    };
    expect(orderOf({})).toBe("n1.sortKey ASC");
    expect(orderOf({ relations: ["COOPERATES_WITH"], direction: "both" })).toBe("n1.sortKey ASC");
    expect(orderOf({ direction: "both" })).toBe("n1.sortKey ASC, r1.factId ASC");
    expect(orderOf({ relations: ["LOCATED_IN"], direction: "out" })).toBe("n1.sortKey ASC, r1.factId ASC");
    expect(orderOf({ relations: ["CHAIRS", "LEADS"] })).toBe("n1.sortKey ASC, r1.factId ASC");
  });

  test("filters before it pages", () => {
    const part = ties({
      relations: ["CHAIRS", "MEMBER_OF"],
      filter: { asOf: "2020-01-31", maxTrustRank: 2, bases: ["stated"], labels: ["Alliance"] },
      page: { size: 9, direction: "forward", cursor: ["k", "f"] },
    });
    const { text } = compile({ kind: "ids", ids: ["alliance:a"], node: bare("Alliance", [part]) });
    expect(readable(text)).toContain(`WHERE (r1.validFrom IS NULL OR r1.validFrom <= $p1)
  AND (r1.validTo IS NULL OR r1.validTo >= $p1)
  AND r1.trustRank <= $p2
  AND r1.basis IN $p3
  AND any(l IN labels(n1) WHERE l IN $p4)
  AND ((n1.sortKey > $p5)`);
  });
});
