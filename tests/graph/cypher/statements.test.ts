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

type Sample = Readonly<Record<string, unknown>>;

/** Plans a statement as it is sent where all that it depends on is given, or what the sample says. */
async function explained(file: string, sample: Sample = {}): Promise<Explained> {
  const statement = await readStatement(file);
  const all = sampleOf(statement.parameters) as Sample; // its shape is an object
  const { text, parameters } = statement.text.queryFor({ ...all, ...sample });
  return explain(driver, text, parameters);
}

/** The parameters that bring lines of their own to a statement. */
const needs = await Promise.all(
  statementFiles.map(async (file) => [file, (await readStatement(file)).text.needs] as const),
);

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

describe.each(needs.filter(([, names]) => names.length > 0))("%s", (file, names) => {
  const without = (left: readonly string[]): Sample => Object.fromEntries(left.map((name) => [name, null]));

  test.each(names)("compiles without %s, and with it alone", async (name) => {
    const others = names.filter((one) => one !== name);
    for (const left of [[name], others])
      expect((await explained(file, without(left))).operators).toContain("ProduceResults");
  });

  test("compiles with none of what it may depend on", async () => {
    expect((await explained(file, without(names))).operators).toContain("ProduceResults");
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
