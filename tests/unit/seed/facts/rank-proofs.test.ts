import { describe, expect, test } from "vitest";
import { compareProofs, compareText } from "../../../../seed/facts/rank-proofs.ts";
import { proof } from "../../../support/facts.ts";

describe("the better of two proofs is the one", () => {
  test.each([
    [
      "of higher trust, though inferred and older",
      proof({ trust: "A", basis: "inferred", date: "2001" }),
      proof({ trust: "B", date: "2020" }),
    ],
    ["of grade B against C", proof({ trust: "B" }), proof({ trust: "C" })],
    ["stated, of equal trust, against inferred", proof({ date: "2001" }), proof({ basis: "inferred", date: "2020" })],
    ["inferred against curated", proof({ basis: "inferred" }), proof({ basis: "curated" })],
    [
      "that is newer, of equal trust and basis",
      proof({ date: "2020-02", id: "z" }),
      proof({ date: "2020-01", id: "a" }),
    ],
    ["that is dated more exactly, as it may be newer", proof({ date: "2020-01" }), proof({ date: "2020" })],
    ["that is dated at all", proof({ date: "1999", id: "z" }), proof({ id: "a" })],
    ["of the lesser id where nothing else tells them apart", proof({ id: "a" }), proof({ id: "b" })],
  ])("%s", (_which, better, worse) => {
    expect(Math.sign(compareProofs(better, worse))).toBe(-1);
    expect(Math.sign(compareProofs(worse, better))).toBe(1);
  });

  test("neither, where they are one", () => {
    expect(compareProofs(proof(), proof())).toBe(0);
  });
});

describe("texts", () => {
  test("are ordered by code points, not as a locale would", () => {
    const texts = ["乙", "甲", "b", "B", "a", "é", "é".normalize("NFD"), "~", "Z", ""];
    expect(texts.toSorted(compareText)).toEqual(["", "B", "Z", "a", "b", "é".normalize("NFD"), "~", "é", "乙", "甲"]);
  });
});
