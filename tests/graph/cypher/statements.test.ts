import type { Driver } from "neo4j-driver";
import type { Graph } from "@alliance-atlas/cypher";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { connectDriver, explain, sampleOf, type Explained } from "../../support/explain.ts";
import { sizeOf } from "../../support/graph-contents.ts";
import { readStatement, statementFiles } from "../../support/statements.ts";

let graph: Graph;
let driver: Driver;

beforeAll(async () => {
  [graph, driver] = [connect(), connectDriver()];
  await loadWorld(graph, smallWorld);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function explained(file: string): Promise<Explained> {
  const { text, parameters } = await readStatement(file);
  return explain(driver, text, sampleOf(parameters) as object); // its shape is an object
}

describe.each(statementFiles)("%s", (file) => {
  test("compiles on the schema, returns what its row takes and uses nothing that is on its way out", async () => {
    const { columns, notifications } = await explained(file);
    expect(columns).toEqual(expect.arrayContaining(Object.keys((await readStatement(file)).row.shape)));
    expect(notifications.filter(({ category }) => category === "DEPRECATION")).toEqual([]);
  });

  test("is read by the database as reading or writing, as it says itself", async () => {
    const { access } = await readStatement(file);
    expect((await explained(file)).queryType.includes("w")).toBe(access === "WRITE");
  });

  test("never looks at every node of the graph", async () => {
    expect((await explained(file)).operators).not.toContain("AllNodesScan");
  });
});

describe("a question", () => {
  test.each([
    ["makes a node", "CREATE (n:Topic {id: 'topic:made'}) RETURN n.id AS id"],
    ["changes a value", "MATCH (n:Alliance) SET n.name = 'x' RETURN count(n) AS count"],
    ["takes a node away", "MATCH (n:Alliance) DETACH DELETE n RETURN count(*) AS count"],
    ["makes a tie", "MATCH (a:Alliance), (b:Alliance) MERGE (a)-[r:SAME_AS]->(b) RETURN count(r) AS count"],
    ["drops an index", "DROP INDEX entity_names"],
  ])("that %s is refused, and the graph is as it was", async (_what, text) => {
    const before = await sizeOf(graph);
    await expect(graph.ask({ name: "hostile", text, parameters: {} })).rejects.toMatchObject({ code: "FAILED" });
    expect(await sizeOf(graph)).toEqual(before);
  });
});
