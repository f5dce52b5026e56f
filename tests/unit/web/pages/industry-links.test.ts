import { expect, test } from "vitest";
import {
  chooseIndustries,
  listIndustryPairs,
  pairKey,
  type Overview,
} from "../../../../web/pages/industries/industry-links.ts";

function industry(id: string): Overview["industries"][number] {
  return { id, name: { zh: id, en: null }, allianceCount: 1, x: 0, y: 0 };
}

function alliance(id: string, industryId: string | null): Overview["alliances"][number] {
  return { id, name: id, shortName: { zh: id, en: null }, industryId, capturedMembers: 1, degree: 1, x: 0, y: 0 };
}

const overview: Overview = {
  industries: ["ship", "farm", "steel"].map(industry),
  alliances: [
    alliance("s1", "ship"),
    alliance("s2", "ship"),
    alliance("f1", "farm"),
    alliance("t1", "steel"),
    alliance("n1", null),
  ],
  links: [
    { fromId: "s1", toId: "s2", sharedMembers: 4 },
    { fromId: "f1", toId: "s1", sharedMembers: 2 },
    { fromId: "s2", toId: "f1", sharedMembers: 1 },
    { fromId: "n1", toId: "f1", sharedMembers: 9 },
  ],
};

const suggestions = [
  { id: "f1+t1", source: { id: "f1" }, target: { id: "t1" } },
  { id: "f1+x", source: { id: "f1" }, target: { id: "x" } },
];

test("ties between alliances are counted by the pair of their industries, whichever way round they stand", () => {
  const [first, second, ...others] = listIndustryPairs(overview, suggestions);
  expect(first).toMatchObject({ key: pairKey("ship", "farm"), existing: [{ sharedMembers: 2 }, { sharedMembers: 1 }] });
  expect(second).toMatchObject({ key: "farm~steel", existing: [], possible: [{ suggestionId: "f1+t1" }] });
  expect(others).toEqual([]);
});

test("neither one industry with itself nor an alliance without an industry makes a pair", () => {
  const keys = listIndustryPairs({ ...overview, links: overview.links.filter(({ fromId }) => fromId !== "f1") }, []);
  expect(keys.map(({ key }) => key)).toEqual(["farm~ship"]);
});

test("the matrix holds the industries with the most ties", () => {
  const chosen = chooseIndustries(listIndustryPairs(overview, suggestions), 2);
  expect(chosen.map(({ id }) => id)).toEqual(["farm", "ship"]);
});
