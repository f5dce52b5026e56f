import { findStrictPartners, type Graph } from "@alliance-atlas/cypher";
import { PartnerModel, ProjectionStore, rankPartners } from "@alliance-atlas/server/opportunity";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clear, connect } from "../../support/graph.ts";

const graph = connect();
const work = ["LEADS_PROJECT", "PARTICIPATES_IN", "DRAFTED", "RELEASED", "TOOK_PART_IN", "OWNS", "CO_BUILT", "USES"];
const question = { first: 1_000, includesFellows: true, isCrossIndustry: false, isStrict: true, novelty: 0 };

/** Sixty bodies in fifty works of two to seven, dated and undated, and twelve stated cooperations; the same on every run. */
beforeAll(async () => {
  await clear(graph);
  await graph.runAlone(
    "make-works",
    `UNWIND range(1, 60) AS i CREATE (:Entity:Institution {id: "institution:i" + i, name: "机构" + i})
     WITH count(*) AS made
     UNWIND range(1, 50) AS p
     CREATE (e:Entity:Project {id: "project:p" + p, name: "项目" + p})
     SET e.startDate = CASE p % 4 WHEN 0 THEN null WHEN 1 THEN toString(2000 + p % 17) ELSE "20" + (10 + p % 9) + "-0" + (1 + p % 8) END
     WITH e, p UNWIND range(0, 1 + p % 6) AS k
     MATCH (i:Institution {id: "institution:i" + (1 + (p * 7 + k * k * 13 + k * 5) % 60)})
     WITH DISTINCT e, i
     CREATE (i)-[:PARTICIPATES_IN {factId: i.id + "/PARTICIPATES_IN/" + e.id, basis: "stated", trust: "A"}]->(e)`,
  );
  await graph.runAlone(
    "make-cooperation",
    `UNWIND range(1, 12) AS c
     MATCH (a:Institution {id: "institution:i" + c}), (b:Institution {id: "institution:i" + (c * 5 % 60 + 1)})
     WHERE a <> b
     CREATE (a)-[:COOPERATES_WITH {factId: a.id + "/COOPERATES_WITH/" + b.id, basis: "stated", trust: "A"}]->(b)`,
  );
});
afterAll(() => graph.close());

interface Found {
  readonly id: string;
  readonly listed: number;
}

async function byCypher(from: string, model: PartnerModel): Promise<readonly Found[]> {
  const { halfLifeYears } = model.projection.data;
  const dates = [...model.work.eventNodes].flatMap((node) =>
    node < 0 ? [] : (model.projection.node(node).startDate ?? []),
  );
  const newest = dates.toSorted().at(-1) ?? "2000-01-01";
  return graph.run(findStrictPartners, { id: from, work, largest: 200, halfLifeYears, newest });
}

async function modelFor(one: Graph, halfLifeYears: number | null): Promise<PartnerModel> {
  const projection = await new ProjectionStore(one).get(undefined);
  Object.assign(projection.data, { halfLifeYears });
  return PartnerModel.build(projection);
}

test.each([null, 3])("Cypher and the arrays rank alike, with a half-life of %s years", async (halfLifeYears) => {
  const model = await modelFor(graph, halfLifeYears);
  const askers = [...model.work.institutions.keys()].filter((place) => model.hasPartners(place));
  expect(askers.length).toBeGreaterThan(20);
  let compared = 0;
  for (const place of askers) {
    const ranked = rankPartners(model, place, question).pairs;
    const found = new Map((await byCypher(model.idAt(place), model)).map(({ id, listed }) => [id, Math.log1p(listed)]));
    for (const { to, score } of ranked) expect(found.get(to)).toBeCloseTo(score.score, 9);
    expect([...found.keys()].toSorted()).toEqual(ranked.map(({ to }) => to).toSorted());
    const scores = ranked.map(({ score }) => score.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    compared += ranked.length;
  }
  expect(compared).toBeGreaterThan(500);
});
