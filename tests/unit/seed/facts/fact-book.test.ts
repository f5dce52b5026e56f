import { isTie, isValue, type Fact, type TieFact, type ValueFact } from "@alliance-atlas/cypher/facts";
import { describe, expect, test } from "vitest";
import { bookOf, idOf, loose, tie, value } from "../../../support/facts.ts";

const [a, b, c] = [idOf("document:a"), idOf("document:b"), idOf("document:c")];

function onlyTie(facts: readonly Fact[]): TieFact {
  const [fact, ...others] = facts.filter(isTie);
  if (fact === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} ties`);
  return fact;
}

function onlyValue(facts: readonly Fact[]): ValueFact {
  const [fact, ...others] = facts.filter(isValue);
  if (fact === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} values`);
  return fact;
}

describe("the same fact from two places", () => {
  test("is one fact with both proofs, the better one first", () => {
    const fact = onlyTie(
      bookOf([tie({ proofs: [loose({ doc: b, trust: "B" })] }), tie({ proofs: [loose({ doc: a })] })]).list(),
    );
    expect(fact.factId).toBe("institution:b/MEMBER_OF/alliance:a");
    expect(fact.proofs.map(({ doc }) => doc)).toEqual([a, b]);
    expect(fact).toMatchObject({ basis: "stated", trust: "A" });
  });

  test("has one proof where both are one place of one source", () => {
    const fact = onlyTie(
      bookOf([tie({ proofs: [loose({ words: "甲" })] }), tie({ proofs: [loose({ words: "乙" })] })]).list(),
    );
    expect(fact.proofs.map(({ id, words }) => [id, words])).toEqual([
      ["institution:b/MEMBER_OF/alliance:a#document:a@1-1", "甲"],
    ]);
  });

  test("has two proofs where one place qualifies it in two ways", () => {
    const proofs = [loose(), loose({ qualifiers: { role: "MEMBER" } })];
    expect(onlyTie(bookOf([tie({ proofs })]).list()).proofs.map(({ id }) => id)).toEqual([
      "institution:b/MEMBER_OF/alliance:a#document:a@1-1",
      "institution:b/MEMBER_OF/alliance:a#document:a@1-1?role=MEMBER",
    ]);
  });

  test("names proofs by their lines, rows and sources", () => {
    const { lineFrom: _, lineTo: __, ...place } = loose();
    const proofs = [loose({ lineFrom: 3, lineTo: 5 }), { ...place, row: 7 }, { ...place, doc: b }];
    expect(onlyTie(bookOf([tie({ proofs })]).list()).proofs.map(({ id }) => id.split("#")[1])).toEqual([
      "document:a@3-5",
      "document:a@row7",
      "document:b",
    ]);
  });

  test("is as recent as the newest of its proofs", () => {
    const dated = [loose({ doc: a, date: "2019" }), loose({ doc: b, trust: "C", date: "2021-03" }), loose({ doc: c })];
    expect(onlyTie(bookOf(dated.map((one) => tie({ proofs: [one] }))).list()).asOf).toBe("2021-03");
  });

  test("was seen to hold when its author says so, and not when the source was published", () => {
    const fact = onlyTie(bookOf([tie({ asOf: "2018", proofs: [loose({ date: "2020" })] })]).list());
    expect(fact.asOf).toBe("2018");
  });

  test("keeps the first since and until that are given", () => {
    const fact = onlyTie(bookOf([tie({ since: "2010" }), tie({ since: "2011", until: "2014" })]).list());
    expect(fact).toMatchObject({ since: "2010", until: "2014" });
  });

  test("leaves out what nobody gives, instead of holding nothing under its name", () => {
    const [tieKeys, valueKeys] = bookOf([tie()], [value()])
      .list()
      .map((fact) => Object.keys(fact).toSorted());
    expect(tieKeys).not.toContain("asOf");
    expect(valueKeys).toEqual(["basis", "factId", "from", "proofs", "qualifiers", "to", "trust", "type"]);
  });
});

describe("qualifiers of a tie", () => {
  test("are those of the better proof, whichever came first", () => {
    const chair = tie({ qualifiers: { role: "VICE_CHAIR" }, proofs: [loose({ doc: a, trust: "A" })] });
    const member = tie({ qualifiers: { role: "MEMBER" }, proofs: [loose({ doc: b, trust: "B" })] });
    for (const order of [
      [chair, member],
      [member, chair],
    ]) {
      expect(onlyTie(bookOf(order).list()).qualifiers).toEqual({ role: "VICE_CHAIR" });
    }
  });

  test("that only a weaker proof gives are kept", () => {
    const better = tie({ qualifiers: { role: "COUNCIL" }, proofs: [loose({ doc: a })] });
    const weaker = tie({ qualifiers: { roleAsWritten: "理事" }, proofs: [loose({ doc: b, trust: "C" })] });
    expect(onlyTie(bookOf([weaker, better]).list()).qualifiers).toEqual({ role: "COUNCIL", roleAsWritten: "理事" });
  });

  test("stand on each proof as its source gives them", () => {
    const proofs = [loose({ doc: a }), loose({ doc: b, trust: "B", qualifiers: { role: "MEMBER" } })];
    const fact = onlyTie(bookOf([tie({ qualifiers: { role: "VICE_CHAIR" }, proofs })]).list());
    expect(fact.proofs.map(({ qualifiers }) => qualifiers)).toEqual([{ role: "VICE_CHAIR" }, { role: "MEMBER" }]);
    expect(fact.qualifiers).toEqual({ role: "VICE_CHAIR" });
  });
});

describe("sources that disagree", () => {
  test("give two values, each with its own proof", () => {
    const values = [value({ value: "2010" }), value({ value: "2011", proofs: [loose({ doc: b })] })];
    expect(
      bookOf([], values)
        .list()
        .map(({ factId, proofs }) => [factId, proofs.map(({ doc }) => doc)]),
    ).toEqual([
      ["alliance:a/founded/2010", [a]],
      ["alliance:a/founded/2011", [b]],
    ]);
  });

  test("on what they count give a statistic each", () => {
    const one = value({ property: "statistic", measure: "专利", value: 5 });
    const other = value({ property: "statistic", measure: "标准", value: 5 });
    expect(
      bookOf([], [one, other])
        .list()
        .map(({ factId }) => factId),
    ).toEqual(["alliance:a/statistic/专利/5", "alliance:a/statistic/标准/5"]);
  });

  test("on the unit only keep the first unit", () => {
    const values = [
      value({ property: "memberCount", value: 30, unit: "家" }),
      value({ property: "memberCount", value: 30, unit: "个" }),
    ];
    expect(onlyValue(bookOf([], values).list()).unit).toBe("家");
  });
});

describe("a symmetric tie", () => {
  test("is one fact from the lesser id to the greater, whichever way it is written", () => {
    const one = tie({ type: "COOPERATES_WITH", from: "institution:b", to: "alliance:a", proofs: [loose({ doc: a })] });
    const other = tie({
      type: "COOPERATES_WITH",
      from: "alliance:a",
      to: "institution:b",
      proofs: [loose({ doc: b })],
    });
    const fact = onlyTie(bookOf([one, other]).list());
    expect(fact).toMatchObject({ from: "alliance:a", to: "institution:b" });
    expect(fact.proofs).toHaveLength(2);
  });
});

describe("a keyed tie", () => {
  const post = (title: string): ReturnType<typeof tie> =>
    tie({ type: "HOLDS_POST", from: "person:p", qualifiers: { title } });

  test("is a fact for each key: a person holds two posts in one body", () => {
    expect(
      bookOf([post("理事长"), post("秘书长"), post("理事长")])
        .list()
        .map(({ factId }) => factId),
    ).toEqual(["person:p/HOLDS_POST/alliance:a/理事长", "person:p/HOLDS_POST/alliance:a/秘书长"]);
  });

  test("without its key is a fact beside those with one", () => {
    const received = (qualifiers: Record<string, string>): ReturnType<typeof tie> =>
      tie({ type: "RECEIVED", from: "alliance:a", to: "award:x", qualifiers });
    expect(
      bookOf([received({ year: "2018" }), received({})])
        .list()
        .map(({ factId }) => factId),
    ).toEqual(["alliance:a/RECEIVED/award:x", "alliance:a/RECEIVED/award:x/2018"]);
  });
});

describe("a fact book", () => {
  test("lists ties and values in the order of their ids, whatever order they came in", () => {
    const ties = [tie({ from: "institution:z" }), tie({ from: "institution:b" })];
    const values = [value({ value: "2012" }), value({ value: "2010" })];
    const forward = bookOf(ties, values).list();
    expect(forward.map(({ factId }) => factId)).toEqual([
      "alliance:a/founded/2010",
      "alliance:a/founded/2012",
      "institution:b/MEMBER_OF/alliance:a",
      "institution:z/MEMBER_OF/alliance:a",
    ]);
    expect(bookOf(ties.toReversed(), values.toReversed()).list()).toEqual(forward);
  });

  test("refuses a fact without a proof", () => {
    expect(() => bookOf([tie({ proofs: [] })])).toThrow("without a proof");
    expect(() => bookOf([], [value({ proofs: [] })])).toThrow("without a proof");
  });
});
