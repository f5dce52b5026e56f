import { expect, test } from "vitest";
import { countFacets, type Traits } from "../../../../server/facet/count-facets.ts";
import { Hierarchy, type HierarchyRow } from "../../../../server/facet/hierarchy.ts";

function region(
  id: string,
  regionType: string,
  partOf: readonly string[] = [],
  coveredBy: readonly string[] = [],
): HierarchyRow {
  return { id, name: id, nameEn: null, regionType, partOf: [...partOf], coveredBy: [...coveredBy] };
}

const hierarchy = new Hierarchy([
  region("region:cn", "COUNTRY"),
  region("region:gd", "PROVINCE", ["region:cn"], ["region:bay"]),
  region("region:sz", "CITY", ["region:gd"]),
  region("region:bj", "PROVINCE", ["region:cn"]),
  region("region:bay", "FUNCTIONAL"),
  region("region:de", "COUNTRY"),
]);

const things: readonly Traits[] = [
  { region: ["region:sz", "region:gd"], level: ["CITY"], having: ["CHAIRS<1", "MEMBER_OF<9"] },
  { region: ["region:bj"], level: ["CITY"], having: ["CHAIRS<2"] },
  { region: ["region:gd"], level: ["OTHER"], having: [] },
  { region: ["region:de"], level: [], having: ["COOPERATES_WITH<1", "COOPERATES_WITH>2"] },
];

const facets = ["region", "level", "having"] as const;

test("each thing counts once by each value, by those above it too", () => {
  const counts = countFacets(things, { facets, filter: {}, hierarchy });
  expect(counts.get("region")).toEqual([
    { value: "region:gd", count: 2 },
    { value: "region:bj", count: 1 },
    { value: "region:de", count: 1 },
  ]);
  expect(counts.get("level")).toEqual([
    { value: "CITY", count: 2 },
    { value: "OTHER", count: 1 },
  ]);
  expect(counts.get("having")).toEqual([
    { value: "CHAIRS<", count: 2 },
    { value: "COOPERATES_WITH", count: 1 },
    { value: "MEMBER_OF<", count: 1 },
  ]);
});

test("a facet leaves its own condition out and heeds the others", () => {
  const counts = countFacets(things, {
    facets,
    filter: { region: "region:gd", values: { level: ["CITY"] } },
    hierarchy,
  });
  expect(counts.get("region")).toEqual([
    { value: "region:bj", count: 1 },
    { value: "region:gd", count: 1 },
  ]);
  expect(counts.get("level")).toEqual([
    { value: "CITY", count: 1 },
    { value: "OTHER", count: 1 },
  ]);
});

test("a region that covers others finds what lies in them", () => {
  const counts = countFacets(things, { facets, filter: { region: "region:bay" }, hierarchy });
  expect(counts.get("level")).toEqual([
    { value: "CITY", count: 1 },
    { value: "OTHER", count: 1 },
  ]);
});

test("ties that are chosen must all be there, for their own counts too", () => {
  const having = [{ relation: "CHAIRS", direction: "in" }] as const;
  const counts = countFacets(things, { facets, filter: { having }, hierarchy });
  expect(counts.get("having")).toEqual([
    { value: "CHAIRS<", count: 2 },
    { value: "MEMBER_OF<", count: 1 },
  ]);
});
