import { countProofs, countThings, countTies, countValues, type Graph } from "@alliance-atlas/cypher";
import type { LoadReport } from "@alliance-atlas/cypher/write";
import { loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clear, connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { ask, contentsOf, contentsOfRows, sizeOf } from "../../support/graph-contents.ts";
import { changedWorld } from "../../support/seed-folder.ts";
import { namedTwice, withoutSource } from "../../support/without-source.ts";

let graph: Graph;

beforeAll(() => {
  graph = connect();
});
afterAll(async () => {
  await graph.close();
});

const silent = (): undefined => undefined;
const nothing = { created: 0, changed: 0, removed: 0 };

/** Loads a world over what the graph holds, and holds the graph against its rows. */
async function load(folder: string): Promise<LoadReport> {
  const seed = await prepareSeed(folder);
  const report = await loadSeed(graph, seed, silent);
  expect(await contentsOf(graph)).toEqual(contentsOfRows(seed.rows));
  return report;
}

async function idsOf(text: string): Promise<readonly unknown[]> {
  return (await ask(graph, text)).map(({ id }) => id);
}

describe("the small world in an empty graph", () => {
  beforeAll(async () => {
    await loadWorld(graph, smallWorld);
  });

  test("is there whole and nothing else is", async () => {
    const { rows, formerIds } = await prepareSeed(smallWorld);
    const { entities, ties, values, proofs } = rows;
    expect(await contentsOf(graph)).toEqual(contentsOfRows(rows));
    expect(await sizeOf(graph)).toEqual([
      entities.length + values.length + proofs.length + formerIds.length,
      ties.length + values.length + proofs.length + formerIds.length,
    ]);
  });

  test("has its things by kind", async () => {
    expect(await graph.run(countThings, {})).toEqual([
      { kind: "region", count: 35 },
      { kind: "industry", count: 8 },
      { kind: "institution", count: 7 },
      { kind: "document", count: 6 },
      { kind: "alliance", count: 4 },
      { kind: "topic", count: 2 },
      ...["award", "demand", "event", "person", "project", "standard"].map((kind) => ({ kind, count: 1 })),
    ]);
  });

  test("has its ties by relation, basis and trust", async () => {
    const counts = await graph.run(countTies, {});
    expect(counts.map(({ relation, basis, trust, count }) => `${count} ${relation} ${basis} ${trust}`)).toEqual([
      "1 ABOUT curated B",
      "1 ABOUT stated A",
      "6 ACTIVE_IN curated B",
      "1 ATTENDED stated B",
      "2 CHAIRS stated A",
      "1 CHAIRS stated B",
      "1 DIFFERENT_FROM curated B",
      "1 DRAFTED stated A",
      "2 HOLDS_POST stated A",
      "1 LEADS_PROJECT stated A",
      "2 LOCATED_IN stated A",
      "6 MEMBER_OF stated A",
      "1 MEMBER_OF stated B",
      "1 ORGANISED stated A",
      "1 PARTICIPATES_IN stated A",
      "5 PART_OF stated A",
      "1 POSED stated A",
      "1 POSSIBLY_SAME_AS stated B",
      "4 RECEIVED stated A",
      "2 WORKS_ON curated B",
      "1 WORKS_ON stated A",
    ]);
  });

  test("has its values and proofs, each by the grade and the source that it has", async () => {
    const proofs = await graph.run(countProofs, {});
    expect(Object.fromEntries(proofs.map(({ doc, count }) => [doc, count]))).toMatchObject({
      "document:first-note": 50,
      "document:second-note": 10,
      "document:sei-2018": 3,
    });
    const values = await graph.run(countValues, {});
    expect(values.map(({ basis, trust }) => `${basis} ${trust}`)).toEqual(["curated B", "stated A", "stated B"]);
  });

  test("says what a tie, a value and a proof say", async () => {
    const tie = "MATCH ()-[r:MEMBER_OF {factId: 'institution:jia-daxue/MEMBER_OF/alliance:chuanbo'}]->() RETURN r {.*}";
    expect(await ask(graph, tie)).toMatchObject([
      { r: { role: "VICE_CHAIR", trustRank: 1, proofCount: 2, origin: "seed" } },
    ]);
    const value = "MATCH (s:Statement {factId: 'alliance:chuanbo/memberCount/32'}) RETURN s {.*}";
    expect(await ask(graph, value)).toMatchObject([{ s: { value: "32", number: 32, comparator: "≥", rank: 1 } }]);
    const proof =
      "MATCH (p:Proof {factId: 'institution:jia-daxue/MEMBER_OF/alliance:chuanbo'}) RETURN p {.*} ORDER BY p.rank";
    expect(await ask(graph, proof)).toMatchObject([
      { p: { doc: "document:first-note", lineFrom: 6, section: "上半", qualifiers: '{"role":"VICE_CHAIR"}' } },
      { p: { doc: "document:second-note", lineFrom: 4, qualifiers: '{"role":"MEMBER"}' } },
    ]);
  });

  test("holds numbers as whole numbers where they are whole", async () => {
    const types =
      "MATCH (s:Statement {factId: 'project:shijue/funding/4000000'}), (a:Alliance {id: 'alliance:chuanbo'}) RETURN valueType(s.number) AS number, valueType(a.foundedYear) AS year";
    expect(await ask(graph, types)).toEqual([{ number: "INTEGER NOT NULL", year: "INTEGER NOT NULL" }]);
  });
});

describe("the same world again", () => {
  test("changes nothing, says so, and does not even look at the rows", async () => {
    await loadWorld(graph, smallWorld);
    const loadedAt = await ask(graph, "MATCH (a:Atlas {key: 'data'}) RETURN a.loadedAt AS id");
    const lines: string[] = [];
    const report = await loadSeed(graph, await prepareSeed(smallWorld), (line) => lines.push(line));
    expect(report).toEqual({ things: nothing, ties: nothing, values: nothing, proofs: nothing });
    expect(lines).toEqual([]);
    expect(await ask(graph, "MATCH (a:Atlas {key: 'data'}) RETURN a.loadedAt AS id")).toEqual(loadedAt);
  });

  test("changes nothing where the graph forgot its state: rows are compared one by one", async () => {
    await loadWorld(graph, smallWorld);
    await graph.runAlone("forget", "MATCH (a:Atlas {key: 'data'}) DELETE a");
    expect(await load(smallWorld)).toEqual({ things: nothing, ties: nothing, values: nothing, proofs: nothing });
  });
});

describe("a changed world", () => {
  beforeAll(async () => {
    await clear(graph);
  });
  beforeEach(async () => {
    await load(smallWorld);
  });

  test("with another year of a tie changes that tie alone", async () => {
    const folder = await changedWorld({ "alliances.yaml": (text) => text.replace('since: "2015"', 'since: "2016"') });
    expect(await load(folder)).toEqual({
      things: nothing,
      ties: { created: 0, changed: 1, removed: 0 },
      values: nothing,
      proofs: nothing,
    });
    expect(await idsOf("MATCH ()-[r:CHAIRS {since: '2016'}]->() RETURN r.validFrom AS id")).toEqual(["2016-01-01"]);
  });

  test("without a tie's year no longer says one", async () => {
    const folder = await changedWorld({ "alliances.yaml": (text) => text.replace('      since: "2015"\n', "") });
    await load(folder);
    const tie =
      "MATCH (:Institution {id: 'institution:yi-gongsi'})-[r:CHAIRS]->() RETURN r.since IS NULL AND r.validFrom IS NULL AS id";
    expect(await idsOf(tie)).toEqual([true]);
  });

  test("with another value removes the old one with its proof, and the thing shows the new one", async () => {
    const folder = await changedWorld({ "alliances.yaml": (text) => text.replace("is: NATIONAL\n", "is: CITY\n") });
    expect(await load(folder)).toEqual({
      things: { created: 0, changed: 1, removed: 0 },
      ties: nothing,
      values: { created: 1, changed: 0, removed: 1 },
      proofs: { created: 1, changed: 0, removed: 1 },
    });
    expect(await idsOf("MATCH (a:Alliance {id: 'alliance:nongji'}) RETURN a.level AS id")).toEqual(["CITY"]);
  });

  test("with one proof more adds the proof and says so on its fact", async () => {
    const more = "- { doc: document:first-note, lines: 5, words: 理事长单位乙公司 }";
    const folder = await changedWorld({
      "alliances.yaml": (text) =>
        text.replace(
          `proofs: [{ doc: document:first-note, lines: 5, words: 理事长单位乙公司 }]`,
          `proofs:\n        ${more}\n        - { doc: document:second-note, lines: 9, words: 乙公司 }`,
        ),
    });
    expect(await load(folder)).toEqual({
      things: nothing,
      ties: { created: 0, changed: 1, removed: 0 },
      values: nothing,
      proofs: { created: 1, changed: 0, removed: 0 },
    });
  });

  test("that a source was taken away from loses its proofs and what stood on them alone; the rest stays", async () => {
    await load(await changedWorld({ "others.yaml": namedTwice }));
    expect(await load(await withoutSource("document:second-note"))).toMatchObject({
      things: { created: 0, removed: 2 },
      ties: { created: 0, changed: 1, removed: 5 },
      values: { created: 0, removed: 9 },
      proofs: { created: 0, changed: 0, removed: 16 },
    });
    expect(await idsOf("MATCH (p:Proof {doc: 'document:second-note'}) RETURN p.id AS id")).toEqual([]);
    expect(
      await idsOf(
        "MATCH (n:Entity) WHERE n.id IN ['document:second-note', 'institution:jia-daxue-bei'] RETURN n.id AS id",
      ),
    ).toEqual([]);
    const kept =
      "MATCH ()-[r:MEMBER_OF {factId: 'institution:jia-daxue/MEMBER_OF/alliance:chuanbo'}]->() RETURN r.proofCount AS id";
    expect(await idsOf(kept)).toEqual([1]);
  });

  test("is what it was when the change is taken back", async () => {
    const before = await contentsOf(graph);
    await load(await withoutSource("document:second-note"));
    expect(await contentsOf(graph)).not.toEqual(before);
    await load(smallWorld);
    expect(await contentsOf(graph)).toEqual(before);
  });
});

describe("a load in an empty graph", () => {
  test("says how far it is, step by step", async () => {
    await clear(graph);
    const seed = await prepareSeed(smallWorld);
    const lines: string[] = [];
    await loadSeed(graph, seed, (line) => lines.push(line));
    expect(lines).toContain(`things: ${seed.rows.entities.length} of ${seed.rows.entities.length}`);
    expect(lines).toContain(`proofs: ${seed.rows.proofs.length} of ${seed.rows.proofs.length}`);
  });

  test("is done once where two begin at once: the second finds it done", async () => {
    await clear(graph);
    const seed = await prepareSeed(smallWorld);
    const other = connect();
    const reports = await Promise.all([graph, other].map((one) => loadSeed(one, seed, silent)));
    await other.close();
    expect(reports.map(({ things }) => things.created).toSorted((left, right) => left - right)).toEqual([
      0,
      seed.rows.entities.length,
    ]);
    expect(await contentsOf(graph)).toEqual(contentsOfRows(seed.rows));
  });
});
