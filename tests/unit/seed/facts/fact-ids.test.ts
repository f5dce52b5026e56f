import { readFactId } from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";
import { orderEnds, tieFactId, valueFactId } from "../../../../seed/facts/fact-ids.ts";
import { idOf } from "../../../support/facts.ts";

const ends = { from: idOf("institution:z"), to: idOf("alliance:a") };

describe("the id of a tie", () => {
  test("is holder, relation and held", () => {
    expect(tieFactId("CHAIRS", ends, { term: "第二届" })).toBe("institution:z/CHAIRS/alliance:a");
  });

  test("ends with the qualifier that the model keys it by, where there is one", () => {
    expect(tieFactId("EMPLOYS_OFFICER", ends, { post: "秘书长", note: "…" })).toBe(
      "institution:z/EMPLOYS_OFFICER/alliance:a/秘书长",
    );
    expect(tieFactId("EMPLOYS_OFFICER", ends, {})).toBe("institution:z/EMPLOYS_OFFICER/alliance:a");
  });
});

describe("the ends of a tie", () => {
  test("stay as they are where it has a direction", () => {
    expect(orderEnds("MEMBER_OF", ends)).toEqual(ends);
  });

  test("go from the lesser id to the greater where it is symmetric", () => {
    const ordered = { from: idOf("alliance:a"), to: idOf("institution:z") };
    expect(orderEnds("SAME_AS", ends)).toEqual(ordered);
    expect(orderEnds("SAME_AS", ordered)).toEqual(ordered);
  });
});

describe("the id of a value", () => {
  test("holds the value, and the measure of a statistic", () => {
    expect(valueFactId(ends.to, "founded", "2010-05")).toBe("alliance:a/founded/2010-05");
    expect(valueFactId(ends.to, "memberCount", 30)).toBe("alliance:a/memberCount/30");
    expect(valueFactId(ends.to, "statistic", 5, "专利")).toBe("alliance:a/statistic/专利/5");
  });
});

describe("the id of a fact tells whose it is", () => {
  test("and of a tie its relation and other end, whatever it is keyed by", () => {
    const tie = { relation: "EMPLOYS_OFFICER", held: "alliance:a" };
    for (const qualifiers of [{}, { post: "秘书长/主任" }]) {
      const read = readFactId(tieFactId("EMPLOYS_OFFICER", ends, qualifiers));
      expect(read).toEqual({ holder: "institution:z", tie });
    }
  });

  test("and of a value no more, be it an address", () => {
    const site = valueFactId(ends.to, "url", "https://a.example/CHAIRS/institution:z");
    expect(readFactId(site)).toEqual({ holder: "alliance:a" });
    expect(readFactId(valueFactId(ends.to, "statistic", 5, "专利"))).toEqual({ holder: "alliance:a" });
  });
});
