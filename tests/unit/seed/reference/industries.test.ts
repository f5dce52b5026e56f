import { isTie, type Fact } from "@alliance-atlas/cypher/facts";
import { describe, expect, test } from "vitest";
import { FactBook } from "../../../../seed/facts/fact-book.ts";
import { ProofMaker } from "../../../../seed/facts/proof-maker.ts";
import { addIndustries } from "../../../../seed/reference/industries.ts";
import { idOf } from "../../../support/facts.ts";
import { smallWorld } from "../../../support/graph.ts";
import { folderOf } from "../../../support/seed-folder.ts";

const sources = ["gb-t-4754-2017", "sei-2018", "atlas-curation"].map((slug) => ({
  id: idOf(`document:${slug}`),
  name: slug,
  nameEn: slug,
  kind: slug === "atlas-curation" ? ("curation" as const) : ("reference" as const),
  trust: "A" as const,
}));

async function add(folder: string): Promise<{ ids: readonly string[]; facts: readonly Fact[] }> {
  const book = new FactBook();
  const things = await addIndustries(folder, book, new ProofMaker(sources, new Map()));
  return { ids: things.map(({ id }) => id), facts: book.list() };
}

describe("industries", () => {
  test("of both classifications are things with ids of their own", async () => {
    expect((await add(smallWorld)).ids).toEqual([
      "industry:gb-a",
      "industry:gb-c",
      "industry:gb-q",
      "industry:gb-14",
      "industry:gb-35",
      "industry:gb-37",
      "industry:gb-84",
      "industry:sei-2",
    ]);
  });

  test("of a division are part of its section", async () => {
    const { facts } = await add(smallWorld);
    expect(facts.filter(isTie).map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      "industry:gb-14 PART_OF industry:gb-c",
      "industry:gb-35 PART_OF industry:gb-c",
      "industry:gb-37 PART_OF industry:gb-c",
      "industry:gb-84 PART_OF industry:gb-q",
    ]);
  });

  test("are proven by the classification, their English names by the editors", async () => {
    const { facts } = await add(smallWorld);
    const proofs = facts
      .filter(({ factId }) => factId.startsWith("industry:gb-37/"))
      .map(({ factId, proofs: [first] }) => [factId.split("/", 2)[1], first?.doc, first?.words]);
    expect(proofs).toEqual([
      ["PART_OF", "document:gb-t-4754-2017", "37 铁路、船舶、航空航天和其他运输设备制造业"],
      ["code", "document:gb-t-4754-2017", "37 铁路、船舶、航空航天和其他运输设备制造业"],
      ["name", "document:atlas-curation", undefined],
      ["name", "document:gb-t-4754-2017", "37 铁路、船舶、航空航天和其他运输设备制造业"],
      ["scheme", "document:gb-t-4754-2017", "37 铁路、船舶、航空航天和其他运输设备制造业"],
    ]);
  });

  test("without an English name are refused", async () => {
    const folder = await folderOf({
      "reference/gb-t-4754-2017.csv": "code,name,nameEn,section\n14,食品制造业,,C\n",
      "reference/sei-2018.csv": "code,name,nameEn\n",
    });
    await expect(add(folder)).rejects.toThrow(/nameEn/);
  });
});
