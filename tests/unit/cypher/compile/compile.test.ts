import { compile } from "@alliance-atlas/cypher/compile";
import { describe, expect, test } from "vitest";
import { bare, list, readable, ties } from "../../../support/plans.ts";

describe("a list", () => {
  test("by name walks the index from its beginning, one page of so many", () => {
    const { name, text, parameters } = compile(list({}));
    expect(name).toBe("compiled-list");
    expect(readable(text)).toBe(`MATCH (n0:Alliance)
WHERE n0.sortKey >= ""
WITH n0 ORDER BY n0.sortKey ASC LIMIT $p0
RETURN [CASE WHEN $p1 THEN [n0.sortKey] END, [n0 {title}, CASE WHEN $p2 THEN n0 […] END, CASE WHEN $p3 THEN n0 {lists} END, null]] AS item`);
    expect(parameters).toEqual({ p0: 20, p1: false, p2: true, p3: true });
  });

  test("with filters starts at the region, gathers what the other ends hold once and goes on after the cursor", () => {
    const { text, parameters } = compile(
      list({
        filter: {
          region: "region:440300",
          industry: "industry:gb-37",
          topic: "topic:fangfu",
          values: { pilotStatus: ["PILOT"], level: ["CITY", "OTHER"] },
          foundedFrom: 2010,
          foundedTo: 2012,
          minMembers: 3,
          having: [{ relation: "CHAIRS", direction: "in" }],
          lacking: [{ relation: "COOPERATES_WITH", direction: "both" }],
        },
        order: "FOUNDED_DESC",
        page: { size: 5, direction: "forward", cursor: [2011, "chuan bo  "], looksBeyond: true, wantsKeys: true },
      }),
    );
    expect(readable(text)).toBe(`MATCH (:Entity {id: $p1})<-[:PART_OF*0..2]-(e0)
WITH collect(e0) AS ends0
MATCH (:Entity {id: $p2})<-[:PART_OF*0..3]-(e1)
WITH ends0, collect(e1) AS ends1
MATCH (:Entity {id: $p0})-[:COVERS*0..2]->()<-[:PART_OF*0..4]-()<-[:LOCATED_IN]-(n0:Alliance)
WHERE EXISTS { (n0)-[:ACTIVE_IN]->(e) WHERE e IN ends0 }
  AND EXISTS { (n0)-[:WORKS_ON|ABOUT]->(e) WHERE e IN ends1 }
  AND n0.level IN $p3
  AND n0.pilotStatus IN $p4
  AND n0.foundedYear >= $p5
  AND n0.foundedYear <= $p6
  AND n0.capturedMembers >= $p7
  AND EXISTS { (n0)<-[:CHAIRS]-() }
  AND NOT EXISTS { (n0)-[:COOPERATES_WITH]-() }
  AND ((coalesce(n0.foundedYear, 0) < $p8) OR (coalesce(n0.foundedYear, 0) = $p8
  AND n0.sortKey > $p9))
WITH DISTINCT n0 ORDER BY coalesce(n0.foundedYear, 0) DESC, n0.sortKey ASC LIMIT $p10
RETURN [CASE WHEN $p11 THEN [coalesce(n0.foundedYear, 0), n0.sortKey] END, [n0 {title}, CASE WHEN $p12 THEN n0 […] END, CASE WHEN $p13 THEN n0 {lists} END, {level: n0.level, pilotStatus: n0.pilotStatus, capturedMembers: n0.capturedMembers, foundedYear: n0.foundedYear}]] AS item`);
    expect(parameters).toEqual({
      p0: "region:440300",
      p1: "industry:gb-37",
      p2: "topic:fangfu",
      p3: ["CITY", "OTHER"],
      p4: ["PILOT"],
      p5: 2010,
      p6: 2012,
      p7: 3,
      p8: 2011,
      p9: "chuan bo  ",
      p10: 6,
      p11: true,
      p12: true,
      p13: true,
    });
  });

  test("counts all that pass the filter, whatever the page", () => {
    const { text, parameters } = compile(
      list({
        label: "Institution",
        filter: { region: "region:440300", minAlliances: 2 },
        order: "ALLIANCES_DESC",
        page: { size: 5, direction: "forward", cursor: [3, "jia da xue  "] },
        wantsTotal: true,
        node: bare("Institution"),
      }),
    );
    const start = "MATCH (:Entity {id: $p0})-[:COVERS*0..2]->()<-[:PART_OF*0..4]-()<-[:LOCATED_IN]-(n0:Institution)";
    expect(readable(text)).toBe(`${start}
WHERE n0.allianceCount >= $p1
  AND ((n0.allianceCount < $p2) OR (n0.allianceCount = $p2
  AND n0.sortKey > $p3))
WITH DISTINCT n0 ORDER BY n0.allianceCount DESC, n0.sortKey ASC LIMIT $p4
RETURN [CASE WHEN $p5 THEN [n0.allianceCount, n0.sortKey] END, [n0 {title}, CASE WHEN $p6 THEN n0 […] END, CASE WHEN $p7 THEN n0 {lists} END, {allianceCount: n0.allianceCount}]] AS item, null AS total
UNION ALL
RETURN null AS item, COUNT {
${start}
WHERE n0.allianceCount >= $p1
RETURN DISTINCT n0
} AS total`);
    expect(parameters).toEqual({
      p0: "region:440300",
      p1: 2,
      p2: 3,
      p3: "jia da xue  ",
      p4: 5,
      p5: false,
      p6: true,
      p7: true,
    });
  });

  test("of which only the total is asked for reads no thing", () => {
    const { page: _, ...plan } = list({ wantsTotal: true });
    expect(compile(plan).text).toBe("RETURN COUNT {\nMATCH (n0:Alliance)\n} AS total");
  });

  test("is written the same whatever order its filters were named in", () => {
    const one = list({ filter: { minMembers: 1, values: { level: ["CITY"], pilotStatus: ["PILOT"] }, foundedTo: 2 } });
    const other = list({
      filter: { foundedTo: 2, values: { pilotStatus: ["PILOT"], level: ["CITY"] }, minMembers: 1 },
    });
    expect(compile(other)).toEqual(compile(one));
  });
});

describe("things by their ids", () => {
  test("come with a page of a hub's ties and the number of all of them", () => {
    const part = ties({
      relations: ["MEMBER_OF", "CHAIRS"],
      order: "DEGREE",
      page: { size: 20, direction: "forward", looksBeyond: true, wantsKeys: true },
      wantsTotal: true,
    });
    const { name, text, parameters } = compile({
      kind: "ids",
      ids: ["alliance:a", "alliance:b"],
      node: bare("Alliance", [part]),
    });
    expect(name).toBe("compiled-ids");
    expect(readable(text)).toBe(`UNWIND $p0 AS id
MATCH (n0:Entity {id: id})
RETURN [n0 {title}, CASE WHEN $p5 THEN n0 […] END, CASE WHEN $p6 THEN n0 {lists} END, {id: n0.id}, {items: COLLECT {
MATCH (n0)<-[r1:CHAIRS|MEMBER_OF]-(n1)
WITH r1, n1 ORDER BY n1.degree DESC, n1.sortKey ASC, r1.factId ASC LIMIT $p1
RETURN [CASE WHEN $p2 THEN [n1.degree, n1.sortKey, r1.factId] END, [n1 {title}, CASE WHEN $p3 THEN n1 […] END, CASE WHEN $p4 THEN n1 {lists} END, {degree: n1.degree}]]
}, total: COUNT { (n0)<-[:CHAIRS|MEMBER_OF]-() }}] AS node`);
    expect(parameters).toEqual({
      p0: ["alliance:a", "alliance:b"],
      p1: 21,
      p2: true,
      p3: true,
      p4: true,
      p5: true,
      p6: true,
    });
  });

  test("come with ties within ties, each tie with its proofs", () => {
    const inner = ties({
      relations: ["COOPERATES_WITH"],
      direction: "both",
      order: "RECENT",
      page: { size: 2, direction: "forward" },
      wantsTies: true,
      wantsProofs: true,
      node: bare("Entity"),
    });
    const outer = ties({
      page: { size: 3, direction: "forward" },
      wantsTies: true,
      wantsProofs: true,
      node: bare("Institution", [inner]),
    });
    const { text, parameters } = compile({
      kind: "ids",
      ids: ["alliance:a"],
      node: bare("Alliance", [outer]),
    });
    expect(readable(text)).toBe(`UNWIND $p0 AS id
MATCH (n0:Entity {id: id})
RETURN [n0 {title}, CASE WHEN $p9 THEN n0 […] END, CASE WHEN $p10 THEN n0 {lists} END, {id: n0.id}, {items: COLLECT {
MATCH (n0)<-[r1:CHAIRS]-(n1)
WITH r1, n1 ORDER BY n1.sortKey ASC LIMIT $p1
RETURN [CASE WHEN $p2 THEN [n1.sortKey] END, [n1 {title}, CASE WHEN $p7 THEN n1 […] END, CASE WHEN $p8 THEN n1 {lists} END, null, {items: COLLECT {
MATCH (n1)-[r2:COOPERATES_WITH]-(n2)
WITH r2, n2 ORDER BY coalesce(r2.since, r2.asOf, "") DESC, n2.sortKey ASC LIMIT $p3
RETURN [CASE WHEN $p4 THEN [coalesce(r2.since, r2.asOf, ""), n2.sortKey] END, [n2 {title}, CASE WHEN $p5 THEN n2 […] END, CASE WHEN $p6 THEN n2 {lists} END, null], r2 {…}, {since: r2.since, asOf: r2.asOf, isOut: startNode(r2) = n1}, COLLECT {
MATCH (q2:Proof {factId: r2.factId})-[:FOUND_IN]->(d2:Document)
WITH q2, d2 ORDER BY q2.rank
RETURN q2 {.*, source: d2 {…}}
}]
}}], r1 {…}, null, COLLECT {
MATCH (q1:Proof {factId: r1.factId})-[:FOUND_IN]->(d1:Document)
WITH q1, d1 ORDER BY q1.rank
RETURN q1 {.*, source: d1 {…}}
}]
}}] AS node`);
    expect(parameters).toEqual({
      p0: ["alliance:a"],
      p1: 3,
      p2: false,
      p3: 2,
      p4: false,
      p5: true,
      p6: true,
      p7: true,
      p8: true,
      p9: true,
      p10: true,
    });
  });

  test("come with their values, with and without proofs", () => {
    const { text, parameters } = compile({
      kind: "ids",
      ids: ["alliance:a"],
      node: bare("Alliance", [
        { kind: "values", properties: ["founded", "memberCount"], wantsProofs: true },
        { kind: "values", wantsProofs: false },
      ]),
    });
    expect(readable(text)).toBe(`UNWIND $p0 AS id
MATCH (n0:Entity {id: id})
RETURN [n0 {title}, CASE WHEN $p2 THEN n0 […] END, CASE WHEN $p3 THEN n0 {lists} END, {id: n0.id}, COLLECT {
MATCH (n0)-[:HAS_VALUE]->(v1:Statement)
WHERE v1.property IN $p1
WITH v1 ORDER BY v1.property, v1.measure, v1.rank, v1.factId
RETURN v1 {.*, proofs: COLLECT {
MATCH (q1:Proof {factId: v1.factId})-[:FOUND_IN]->(d1:Document)
WITH q1, d1 ORDER BY q1.rank
RETURN q1 {.*, source: d1 {…}}
}}
}, COLLECT {
MATCH (n0)-[:HAS_VALUE]->(v1:Statement)
WITH v1 ORDER BY v1.property, v1.measure, v1.rank, v1.factId
RETURN v1 {.*}
}] AS node`);
    expect(parameters).toEqual({ p0: ["alliance:a"], p1: ["founded", "memberCount"], p2: true, p3: true });
  });
});

describe("a list by name", () => {
  test("starts at what bears it, in the index of names or of pinyin", () => {
    const { text, parameters } = compile(
      list({
        filter: { named: { names: ["hangkong*"], pinyin: ["hangkong*"] }, region: "region:440000" },
        wantsTotal: true,
      }),
    );
    expect(readable(text)).toContain(`MATCH (:Entity {id: $p0})-[:COVERS*0..2]->()<-[:PART_OF*0..4]-(e0)
WITH collect(e0) AS ends0
CALL () {
UNWIND $p1 AS text
CALL db.index.fulltext.queryNodes("entity_names", text) YIELD node
RETURN node AS n0
UNION
UNWIND $p2 AS text
CALL db.index.fulltext.queryNodes("entity_pinyin", text) YIELD node
RETURN node AS n0
}
WITH *
WHERE n0:Alliance
  AND EXISTS { (n0)-[:LOCATED_IN]->(e) WHERE e IN ends0 }
WITH n0 ORDER BY n0.sortKey ASC LIMIT $p3`);
    expect(parameters).toMatchObject({ p1: ["hangkong*"], p2: ["hangkong*"] });
  });
});

test("what things are counted by is read in one row each", () => {
  const { text, parameters } = compile({
    kind: "traits",
    label: "Alliance",
    filter: { foundedFrom: 2010 },
    traits: ["region", "level", "having"],
  });
  expect(text).toBe(`MATCH (n0:Alliance)
WHERE n0.foundedYear >= $p0
WITH DISTINCT n0
RETURN {region: [(n0)-[:LOCATED_IN]->(e:Region) | e.id], level: [x IN [n0.level] WHERE x IS NOT NULL], having: coalesce(n0.relationCounts, [])} AS thing`);
  expect(parameters).toEqual({ p0: 2010 });
});
