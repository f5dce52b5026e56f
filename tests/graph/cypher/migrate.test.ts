import { createHash } from "node:crypto";
import { migrate, readMigrations, type Graph, type Migration, type MigrationReport } from "@alliance-atlas/cypher";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect } from "../../support/graph.ts";
import { ask } from "../../support/graph-contents.ts";

let graph: Graph;

beforeAll(() => {
  graph = connect();
});
afterAll(async () => {
  // The next file migrates by itself; the history made up here must not stand in its way.
  await emptyNodes();
  await graph.close();
});

async function emptyNodes(): Promise<void> {
  await graph.runAlone("clear", "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
}

async function emptySchema(): Promise<void> {
  for (const name of await namesOf("CONSTRAINTS")) await graph.runAlone("drop", `DROP CONSTRAINT ${name}`);
  for (const name of await namesOf("INDEXES")) await graph.runAlone("drop", `DROP INDEX ${name}`);
}

async function namesOf(what: "CONSTRAINTS" | "INDEXES"): Promise<readonly string[]> {
  const condition = what === "INDEXES" ? "WHERE owningConstraint IS NULL AND type <> 'LOOKUP'" : "";
  const rows = await ask(graph, `SHOW ${what} YIELD * ${condition} RETURN name ORDER BY name`);
  return rows.map(({ name }) => String(name));
}

async function remembered(): Promise<readonly string[]> {
  const rows = await ask(graph, "MATCH (m:Migration) RETURN m.name AS name ORDER BY name");
  return rows.map(({ name }) => String(name));
}

const silent = (): undefined => undefined;

describe("the product's migrations", () => {
  const all = readMigrations().map(({ name }) => name);
  const lines: string[] = [];
  let report: MigrationReport;

  beforeAll(async () => {
    await emptyNodes();
    await emptySchema();
    report = await migrate(graph, (line) => lines.push(line));
  });

  test("run in their order on a graph that has nothing yet", async () => {
    expect(report).toEqual({ applied: all, known: all.length });
    expect(lines.map((line) => line.split(" ")[1])).toEqual(all);
    expect(await remembered()).toEqual(all);
  });

  test("leave every index ready to be used", async () => {
    expect(await ask(graph, "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).toEqual([]);
  });

  test("make all constraints and indexes that they name, and no other", async () => {
    const texts = readMigrations().flatMap(({ statements }) => statements);
    const named = texts.map((text) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1]);
    const made = [...(await namesOf("CONSTRAINTS")), ...(await namesOf("INDEXES"))];
    // The lock stands before the first migration, so it brings its own constraint.
    expect(made.toSorted()).toEqual([...named, "atlas_key"].toSorted());
  });

  test("do nothing when they run a second time", async () => {
    const again: string[] = [];
    expect(await migrate(graph, (line) => again.push(line))).toEqual({ applied: [], known: all.length });
    expect(again).toEqual([]);
    expect(await remembered()).toEqual(all);
  });

  test("may run over their own work where the graph forgot that they ran", async () => {
    await graph.runAlone("forget", "MATCH (m:Migration) DELETE m");
    expect((await migrate(graph, silent)).applied).toEqual(all);
  });
});

describe("a graph with a history of its own", () => {
  beforeEach(emptyNodes);

  function migration(name: string, ...statements: readonly string[]): Migration {
    return { name, statements, checksum: createHash("sha256").update(statements.join(";")).digest("hex") };
  }

  const first = migration("0001-first", "CREATE (:Made {by: 1})");
  const second = migration("0002-second", "CREATE (:Made {by: 2})", "CREATE (:Made {by: 3})");

  async function made(): Promise<readonly unknown[]> {
    return (await ask(graph, "MATCH (m:Made) RETURN m.by AS by ORDER BY by")).map(({ by }) => by);
  }

  test("gets what is new alone", async () => {
    await migrate(graph, silent, [first]);
    expect(await migrate(graph, silent, [first, second])).toEqual({ applied: ["0002-second"], known: 2 });
    expect(await made()).toEqual([1, 2, 3]);
  });

  test("is migrated once by two at once: the one who comes second finds the work done", async () => {
    // Not even the constraint of the lock is there yet: both make it.
    await graph.runAlone("drop", "DROP CONSTRAINT atlas_key IF EXISTS");
    const other = connect();
    const reports = await Promise.all([graph, other].map((one) => migrate(one, silent, [first, second])));
    await other.close();
    expect(reports.map(({ applied }) => applied.length).toSorted()).toEqual([0, 2]);
    expect(await made()).toEqual([1, 2, 3]);
    expect(await remembered()).toEqual(["0001-first", "0002-second"]);
  });

  test("refuses a migration whose text was changed after it ran, and runs none", async () => {
    await migrate(graph, silent, [first]);
    const changed = migration("0001-first", "CREATE (:Made {by: 9})");
    await expect(migrate(graph, silent, [changed, second])).rejects.toMatchObject({
      name: "MigrationError",
      message: "Migration 0001-first was changed after it ran: restore its text and add a new migration",
    });
    expect(await made()).toEqual([1]);
  });

  test("refuses a version that lacks one of its migrations, and says to use a newer one", async () => {
    await migrate(graph, silent, [first, second]);
    await expect(migrate(graph, silent, [first])).rejects.toMatchObject({
      name: "MigrationError",
      message: "The graph ran migration 0002-second, which this version does not have: use the newer version",
    });
  });

  test("goes on after a migration that failed, once it is mended", async () => {
    const broken = migration("0002-second", "MERGE (:Made {by: 2})", "CREATE (:Made {by: })");
    await expect(migrate(graph, silent, [first, broken])).rejects.toMatchObject({
      code: "FAILED",
      statement: "0002-second",
    });
    expect(await remembered()).toEqual(["0001-first"]);
    const mended = migration("0002-second", "MERGE (:Made {by: 2})", "MERGE (:Made {by: 3})");
    expect((await migrate(graph, silent, [first, mended])).applied).toEqual(["0002-second"]);
    expect(await made()).toEqual([1, 2, 3]);
  });
});
