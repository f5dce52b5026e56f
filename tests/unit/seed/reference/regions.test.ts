import { isTie } from "@alliance-atlas/cypher/facts";
import { describe, expect, test } from "vitest";
import { FactBook } from "../../../../seed/facts/fact-book.ts";
import { ProofMaker } from "../../../../seed/facts/proof-maker.ts";
import { addRegions, readDivisions } from "../../../../seed/reference/regions.ts";
import { idOf } from "../../../support/facts.ts";

const sources = ["gb-t-2260", "atlas-curation"].map((slug) => ({
  id: idOf(`document:${slug}`),
  name: slug,
  nameEn: slug,
  kind: "reference" as const,
  trust: "A" as const,
}));

function add(...codes: readonly string[]): { ids: readonly string[]; book: FactBook } {
  const book = new FactBook();
  const things = addRegions(
    new Set(codes.map((code) => idOf(`region:${code}`))),
    new Map([["440300", "Shenzhen"]]),
    book,
    new ProofMaker(sources, new Map()),
  );
  return { ids: things.map(({ id }) => id), book };
}

/** The chain of what a region belongs to, itself first. */
function chainOf(code: string): readonly string[] {
  const parents = new Map(
    add(code)
      .book.list()
      .filter(isTie)
      .map(({ from, to }) => [from, to]),
  );
  const chain = [idOf(`region:${code}`)];
  for (let next = parents.get(chain[0] ?? idOf("region:0")); next !== undefined; next = parents.get(next))
    chain.push(next);
  return chain.map((id) => id.slice("region:".length));
}

describe("administrative regions", () => {
  test("are all provinces where no fact names another", () => {
    const { ids } = add();
    expect(ids).toHaveLength(34);
    expect(ids.every((id) => id.endsWith("0000"))).toBe(true);
  });

  test.each([
    ["a county", "440305", ["440305", "440300", "440000"]],
    ["a city", "440300", ["440300", "440000"]],
    ["a county of a municipality", "110108", ["110108", "110000"]],
    ["a province", "440000", ["440000"]],
  ])("of %s stand under what it belongs to", (_what, code, chain) => {
    expect(chainOf(code)).toEqual(chain);
  });

  test("have their code, name and sort, each proven by the standard", () => {
    const facts = add("440300")
      .book.list()
      .filter((fact) => !isTie(fact) && fact.subject === "region:440300" && fact.basis === "stated");
    expect(facts.map(({ factId }) => factId)).toEqual([
      "region:440300/code/440300",
      "region:440300/name/深圳市",
      "region:440300/regionType/CITY",
    ]);
    expect(facts.flatMap(({ proofs }) => proofs.map(({ doc, words }) => [doc, words]))).toEqual(
      facts.map(() => ["document:gb-t-2260", "440300 深圳市"]),
    );
  });

  test("have the English name that the editors chose, marked as theirs", () => {
    const english = add("440300", "440100")
      .book.list()
      .filter((fact) => !isTie(fact) && fact.property === "name" && fact.nameType === "english");
    expect(english.map(({ factId, basis }) => [factId, basis])).toEqual([["region:440300/name/Shenzhen", "curated"]]);
  });

  test("leave out a code that is none", () => {
    expect(add("999999").ids).toEqual(add().ids);
  });

  test("are known down to the county, each code once", () => {
    const kinds = Map.groupBy(readDivisions().values(), ({ regionType }) => regionType);
    expect(kinds.get("PROVINCE")).toHaveLength(34);
    expect(kinds.get("CITY")?.length).toBeGreaterThan(300);
    expect(kinds.get("COUNTY")?.length).toBeGreaterThan(2_800);
  });
});
