import { findCurrentId, type Graph } from "@alliance-atlas/cypher";
import { loadRows } from "@alliance-atlas/cypher/write";
import { loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clear, connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { ask } from "../../support/graph-contents.ts";
import { inputOf, thingRow, tieRow } from "../../support/graph-rows.ts";
import { withoutSource } from "../../support/without-source.ts";

let graph: Graph;

beforeAll(() => {
  graph = connect();
});
afterAll(async () => {
  await graph.close();
});

const silent = (): undefined => undefined;
const things = ["alliance:a", "alliance:b", "institution:c", "institution:d", "institution:net", "person:p"];

async function load(ties: readonly string[], ids: readonly string[] = things): Promise<void> {
  await loadRows(
    graph,
    inputOf({ entities: ids.map((id) => thingRow(id)), ties: ties.map((line) => tieRow(line)) }),
    silent,
  );
}

/** One count of every thing that has it. */
async function countsOf(property: "capturedMembers" | "allianceCount" | "degree" | "relationCounts"): Promise<object> {
  const rows = await ask(
    graph,
    `MATCH (n:Entity) WHERE n.${property} IS NOT NULL RETURN n.id AS id, n.${property} AS count`,
  );
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]));
}

const none = { "institution:c": 0, "institution:d": 0, "institution:net": 0 };

describe("counts of a thing", () => {
  beforeEach(async () => {
    await clear(graph);
  });

  test("are nothing where it has no ties", async () => {
    await load([]);
    expect(await countsOf("degree")).toEqual(Object.fromEntries(things.map((id) => [id, 0])));
    expect(await countsOf("relationCounts")).toEqual(Object.fromEntries(things.map((id) => [id, []])));
    expect(await countsOf("capturedMembers")).toEqual({ "alliance:a": 0, "alliance:b": 0 });
    expect(await countsOf("allianceCount")).toEqual(none);
  });

  test("take an institution that belongs in two ways for one member", async () => {
    await load([
      "institution:c CHAIRS alliance:a",
      "institution:c MEMBER_OF alliance:a",
      "institution:d LEADS alliance:a",
      "institution:d MEMBER_OF alliance:b",
    ]);
    expect(await countsOf("capturedMembers")).toEqual({ "alliance:a": 2, "alliance:b": 1 });
    expect(await countsOf("allianceCount")).toEqual({ ...none, "institution:c": 1, "institution:d": 2 });
  });

  test("leave founders, alliances, people and secretariats out of the members", async () => {
    await load([
      "institution:c FOUNDED_WITH alliance:a",
      "institution:d SECRETARIAT_OF alliance:a",
      "alliance:b MEMBER_OF alliance:a",
      "person:p HOLDS_POST alliance:a",
    ]);
    expect(await countsOf("capturedMembers")).toEqual({ "alliance:a": 0, "alliance:b": 0 });
    expect(await countsOf("allianceCount")).toEqual({ ...none, "institution:c": 1 });
  });

  test("leave membership in a network out of an institution's alliances", async () => {
    await load(["institution:c MEMBER_OF institution:net", "alliance:a MEMBER_OF institution:net"]);
    expect(await countsOf("allianceCount")).toEqual(none);
  });

  test("tell relations and directions apart", async () => {
    await load([
      "institution:c MEMBER_OF alliance:a",
      "institution:d MEMBER_OF alliance:a",
      "alliance:a MEMBER_OF institution:net",
    ]);
    expect(await countsOf("relationCounts")).toMatchObject({
      "alliance:a": ["MEMBER_OF>1", "MEMBER_OF<2"],
      "institution:net": ["MEMBER_OF<1"],
      "institution:c": ["MEMBER_OF>1"],
      "alliance:b": [],
    });
  });

  test("announce judgements of identity but leave them out of the degree", async () => {
    await load(["institution:c DIFFERENT_FROM institution:d", "institution:c MEMBER_OF alliance:a"]);
    expect(await countsOf("degree")).toMatchObject({ "institution:c": 1, "institution:d": 0, "alliance:a": 1 });
    expect(await countsOf("relationCounts")).toMatchObject({ "institution:d": ["DIFFERENT_FROM<1"] });
  });

  test("leave values and proofs out", async () => {
    await loadWorld(graph, smallWorld);
    expect(await countsOf("degree")).toMatchObject({ "alliance:gudao": 2, "document:first-note": 0 });
  });
});

describe("counts of a thing after a change", () => {
  beforeEach(async () => {
    await clear(graph);
    await load(["institution:c MEMBER_OF alliance:a", "institution:d MEMBER_OF alliance:a"]);
  });

  test("go down at both ends where a tie went", async () => {
    await load(["institution:c MEMBER_OF alliance:a"]);
    expect(await countsOf("degree")).toMatchObject({ "alliance:a": 1, "institution:c": 1, "institution:d": 0 });
    expect(await countsOf("capturedMembers")).toMatchObject({ "alliance:a": 1 });
    expect(await countsOf("allianceCount")).toMatchObject({ "institution:d": 0 });
  });

  test("go down at the other end where a thing went with its ties", async () => {
    await load(
      ["institution:c MEMBER_OF alliance:a"],
      things.filter((id) => id !== "institution:d"),
    );
    expect(await countsOf("degree")).not.toHaveProperty(["institution:d"]);
    expect(await countsOf("capturedMembers")).toMatchObject({ "alliance:a": 1 });
    expect(await countsOf("relationCounts")).toMatchObject({ "alliance:a": ["MEMBER_OF<1"] });
  });

  test("stay where a thing was written anew or a tie says something else", async () => {
    const lines = ["institution:c MEMBER_OF alliance:a", "institution:d MEMBER_OF alliance:a"];
    const entities = things.map((id) => thingRow(id, `${id} renamed`));
    const ties = lines.map((line) => tieRow(line, "COUNCIL"));
    await loadRows(graph, inputOf({ entities, ties }), silent);
    expect(await countsOf("capturedMembers")).toEqual({ "alliance:a": 2, "alliance:b": 0 });
    expect(await countsOf("degree")).toMatchObject({ "alliance:a": 2, "institution:c": 1 });
  });
});

describe("counts of the small world", () => {
  /** Every count, kept against counted anew. */
  const differing = `
    MATCH (n:Entity)
    WITH n,
      COUNT { (n)--(:Entity) } AS ties,
      COUNT { (n)-[:SAME_AS|POSSIBLY_SAME_AS|DIFFERENT_FROM]-() } AS judgements,
      COUNT { MATCH (n:Alliance)<-[:CHAIRS|MEMBER_OF|LEADS]-(i:Institution) RETURN DISTINCT i } AS members,
      COUNT { MATCH (n:Institution)-[:CHAIRS|MEMBER_OF|LEADS|FOUNDED_WITH]->(a:Alliance) RETURN DISTINCT a } AS alliances
    WHERE n.degree <> ties - judgements
      OR (n:Alliance AND n.capturedMembers <> members)
      OR (n:Institution AND n.allianceCount <> alliances)
      OR reduce(sum = 0, one IN n.relationCounts | sum + toInteger(split(replace(one, '<', '>'), '>')[1])) <> ties
    RETURN n.id AS id`;

  test("are right after it is loaded, after a source is taken away and after it comes back", async () => {
    await loadWorld(graph, smallWorld);
    expect(await ask(graph, differing)).toEqual([]);
    expect(await countsOf("capturedMembers")).toEqual({
      "alliance:chuanbo": 3,
      "alliance:nongji": 2,
      "alliance:yiliao": 2,
      "alliance:gudao": 0,
    });
    await loadSeed(graph, await prepareSeed(await withoutSource("document:second-note")), silent);
    expect(await ask(graph, differing)).toEqual([]);
    expect(await countsOf("capturedMembers")).toMatchObject({ "alliance:chuanbo": 2, "alliance:yiliao": 1 });
    await loadSeed(graph, await prepareSeed(smallWorld), silent);
    expect(await ask(graph, differing)).toEqual([]);
  });
});

describe("a former id", () => {
  async function now(...ids: readonly string[]): Promise<readonly unknown[]> {
    return graph.run(findCurrentId, { ids: [...ids] });
  }

  test("resolves to the thing that it once named, and a current one to nothing more", async () => {
    await loadWorld(graph, smallWorld);
    expect(await now("alliance:yiliao-qixie", "alliance:yiliao", "alliance:never")).toEqual([
      { id: "alliance:yiliao-qixie", now: "alliance:yiliao" },
    ]);
  });

  test("moves with the thing where that is named anew, and stays one", async () => {
    await clear(graph);
    const entities = [thingRow("alliance:a"), thingRow("alliance:b")];
    const moved = (to: string): Promise<unknown> =>
      loadRows(graph, inputOf({ entities }, { formerIds: [{ id: "alliance:old", now: to }], rowsHash: to }), silent);
    await moved("alliance:a");
    await moved("alliance:b");
    expect(await now("alliance:old")).toEqual([{ id: "alliance:old", now: "alliance:b" }]);
    expect(await ask(graph, "MATCH (f:FormerId)-[r:NOW]->() RETURN count(*) AS count")).toEqual([{ count: 1 }]);
  });

  test("resolves to nothing once its thing is gone", async () => {
    await clear(graph);
    const formerIds = [{ id: "alliance:old", now: "alliance:a" }];
    await loadRows(graph, inputOf({ entities: [thingRow("alliance:a")] }, { formerIds }), silent);
    await loadRows(graph, inputOf({}), silent);
    expect(await now("alliance:old")).toEqual([]);
  });
});
