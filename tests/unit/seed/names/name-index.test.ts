import { describe, expect, test } from "vitest";
import { NameIndex } from "../../../../seed/names/name-index.ts";
import { idOf } from "../../../support/facts.ts";

const [alliance, institution, other] = [idOf("alliance:a"), idOf("institution:b"), idOf("institution:c")];

const names = new NameIndex([
  {
    id: alliance,
    name: "船舶产业技术创新战略联盟",
    curated: { shortName: "船舶联盟" },
    names: [{ text: "造船联盟", type: "former", proofs: [] }],
  },
  { id: institution, name: "甲大学(北)" },
  { id: other, name: "甲公司", names: [{ text: "船舶联盟", type: "misprint", proofs: [] }] },
]);
const both = ["Alliance", "Institution"] as const;

describe("a thing is found by", () => {
  test.each([
    ["its canonical name", "船舶产业技术创新战略联盟", [alliance]],
    ["a former name", "造船联盟", [alliance]],
    ["a name with other brackets and spaces", "甲 大学\uFF08北\uFF09", [institution]],
    ["a name that two things bear, as both", "船舶联盟", [alliance, other]],
  ])("%s", (_what, name, ids) => {
    expect(names.find(name, both)).toEqual(ids);
  });

  test("a name that two things bear, as the one of the label that is asked for", () => {
    expect(names.find("船舶联盟", ["Alliance"])).toEqual([alliance]);
  });

  test.each(["船舶", "", "甲大学", "alliance:a"])("nothing where %j is no name of it", (name) => {
    expect(names.find(name, both)).toEqual([]);
  });
});

test("a name that two things of two labels bear is not shared", () => {
  expect(names.shared()).toEqual([]);
});

test("a thing that bears one name twice shares it with nobody", () => {
  const twice = new NameIndex([{ id: alliance, name: "甲", curated: { shortName: "甲" } }]);
  expect(twice.shared()).toEqual([]);
  expect(twice.find("甲", both)).toEqual([alliance]);
});
