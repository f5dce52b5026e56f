import { describe, expect, test } from "vitest";
import { proofRows, tieRows, valueRows } from "../../../../seed/graph/fact-rows.ts";
import { bookOf, idOf, loose, tie, value } from "../../../support/facts.ts";

describe("a tie as a row", () => {
  test("has its ends, what qualifies it and how well it is proven", () => {
    const facts = bookOf([
      tie({ qualifiers: { role: "COUNCIL" }, proofs: [loose({ trust: "B", date: "2020" })] }),
    ]).list();
    expect(tieRows(facts)).toEqual([
      {
        factId: "institution:b/MEMBER_OF/alliance:a",
        type: "MEMBER_OF",
        from: "institution:b",
        to: "alliance:a",
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
        properties: { role: "COUNCIL", basis: "stated", trust: "B", trustRank: 2, proofCount: 1, asOf: "2020" },
      },
    ]);
  });

  test("may have held from the first day of its since to the last day of its until", () => {
    const [row] = tieRows(bookOf([tie({ since: "2010-05", until: "2014" })]).list());
    expect(row?.properties).toMatchObject({
      since: "2010-05",
      until: "2014",
      validFrom: "2010-05-01",
      validTo: "2014-12-31",
    });
  });

  test("has no days where nobody says since when or until when", () => {
    const [row] = tieRows(bookOf([tie()]).list());
    expect(Object.keys(row?.properties ?? {})).not.toEqual(expect.arrayContaining(["validFrom"]));
    expect(Object.keys(row?.properties ?? {})).not.toEqual(expect.arrayContaining(["validTo"]));
  });
});

describe("values as rows", () => {
  test("are texts, numbers beside them, ranked from the best within a property", () => {
    const values = [
      value({ property: "memberCount", value: 32, comparator: "≥", proofs: [loose({ trust: "B" })], unit: "家" }),
      value({ property: "memberCount", value: 30 }),
    ];
    expect(valueRows(bookOf([], values).list()).map(({ factId, properties }) => [factId, properties])).toEqual([
      [
        "alliance:a/memberCount/30",
        {
          property: "memberCount",
          value: "30",
          number: 30,
          comparator: "=",
          rank: 0,
          basis: "stated",
          trust: "A",
          trustRank: 1,
          proofCount: 1,
        },
      ],
      [
        "alliance:a/memberCount/32",
        {
          property: "memberCount",
          value: "32",
          number: 32,
          comparator: "≥",
          unit: "家",
          rank: 1,
          basis: "stated",
          trust: "B",
          trustRank: 2,
          proofCount: 1,
        },
      ],
    ]);
  });

  test("that are names have the key that equal names share", () => {
    const [row] = valueRows(bookOf([], [value({ property: "name", nameType: "canonical", value: "TD 联盟" })]).list());
    expect(row?.properties).toMatchObject({ nameKey: "td联盟", nameType: "canonical" });
  });
});

describe("the best value", () => {
  const best = (...values: readonly Parameters<typeof value>[0][]): string | undefined =>
    valueRows(
      bookOf(
        [],
        values.map((one) => value(one)),
      ).list(),
    )[0]?.properties.value;

  test.each([
    ["of higher trust", { value: "2011", proofs: [loose()] }, { value: "2010-05-01", proofs: [loose({ trust: "B" })] }],
    ["that is exact", { value: "2010" }, { value: "2011", comparator: "≥" as const }],
    [
      "date that is more precise, though older",
      { value: "2010-05", proofs: [loose({ date: "2001" })] },
      { value: "2010", proofs: [loose({ date: "2020" })] },
    ],
    [
      "that is newer",
      { value: "2011", proofs: [loose({ date: "2020" })] },
      { value: "2010", proofs: [loose({ date: "2001" })] },
    ],
    ["of the lesser id where nothing else tells them apart", { value: "2010" }, { value: "2011" }],
  ])("is the one %s", (_which, better, worse) => {
    expect(best(better, worse)).toBe(better.value);
    expect(best(worse, better)).toBe(better.value);
  });

  test("of a number is not the one with more digits", () => {
    const count = { property: "memberCount" } as const;
    expect(
      best(
        { ...count, value: 300, proofs: [loose({ date: "2001" })] },
        { ...count, value: 40, proofs: [loose({ date: "2020" })] },
      ),
    ).toBe("40");
  });
});

describe("proofs as rows", () => {
  test("are ranked from the best, and hold what their source says of the fact", () => {
    const proofs = [
      loose({ doc: idOf("document:b"), trust: "C", words: "乙", urls: ["https://atlas.example"] }),
      loose({ section: "上半", words: "甲", date: "2020", qualifiers: { role: "MEMBER" } }),
    ];
    expect(proofRows(bookOf([tie({ proofs })]).list()).map(({ doc, properties }) => [doc, properties])).toEqual([
      [
        "document:a",
        {
          basis: "stated",
          trust: "A",
          trustRank: 1,
          urls: [],
          qualifiers: '{"role":"MEMBER"}',
          rank: 0,
          lineFrom: 1,
          lineTo: 1,
          section: "上半",
          words: "甲",
          date: "2020",
        },
      ],
      [
        "document:b",
        {
          basis: "stated",
          trust: "C",
          trustRank: 3,
          urls: ["https://atlas.example"],
          qualifiers: "{}",
          rank: 1,
          lineFrom: 1,
          lineTo: 1,
          words: "乙",
        },
      ],
    ]);
  });

  test("belong to their fact by its id", () => {
    const [row] = proofRows(bookOf([tie()]).list());
    expect(row).toMatchObject({
      id: "institution:b/MEMBER_OF/alliance:a#document:a@1-1",
      factId: "institution:b/MEMBER_OF/alliance:a",
    });
  });
});
