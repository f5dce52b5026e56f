import { readFileSync } from "node:fs";
import { dataFolder } from "@alliance-atlas/seed";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { bareContestant } from "../../../bench/peers/contestants/bare.ts";
import { RecordingGraph } from "../../../bench/peers/contestants/recording-graph.ts";
import { operations } from "../../../bench/peers/operations/index.ts";
import type { Operation, OperationName, Variables } from "../../../bench/peers/operations/operation.ts";
import { plainRows } from "../../../bench/peers/operations/plain-rows.ts";
import { countHits, type Sent } from "../../../bench/peers/profile.ts";
import { askOf } from "../../support/api.ts";
import { loadWorld } from "../../support/graph.ts";
import { readable } from "../../support/plans.ts";

const { uri, user, password } = inject("neo4j");
const graph = new RecordingGraph({ uri, user, password, database: "neo4j" });
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const ask = askOf(graph);
const byHand = bareContestant(driver);

beforeAll(async () => {
  await loadWorld(graph, dataFolder);
  // Texts may have been planned for the little worlds of other files, which Neo4j keeps for some seconds.
  await driver.executeQuery("CALL db.prepareForReplanning()", {}, { database: "neo4j" });
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

/** What the product may read for a question, beside the statement that a person would write for it. */
const mostHits = 1.1;
/** Those that are not compiled: where nothing of a kind is asked for, what finds a thing reads it as well. */
const statementsOf: Partial<Record<OperationName, number>> = {
  "full-text": 1,
  neighborhood: 1,
  path: 1,
  // Ranked in memory, where it finds nobody on this graph: asks which data it ranks and what staff decided, at once.
  opportunity: 1,
};

interface Run {
  readonly variables: Variables;
  readonly rows: readonly unknown[];
  readonly sent: readonly Sent[];
}

async function runAll(operation: Operation): Promise<readonly Run[]> {
  const found = await graph.ask({ name: "cases", text: operation.cases, parameters: {} });
  const cases = found.map(({ variables }) => variables as Variables); // what the operation's text returns
  expect(cases.length).toBeGreaterThan(0);
  const runs: Run[] = [];
  for (const variables of cases) {
    graph.isRecording = true;
    const { data, errors } = await ask<{ rows: unknown }>(operation.product, variables);
    graph.isRecording = false;
    expect(errors).toEqual([]);
    runs.push({
      variables,
      rows: (operation.rowsOf?.product ?? plainRows)(data.rows),
      sent: graph.sent.splice(0),
    });
  }
  return runs;
}

/** The arrays of the ranking are read once a data version, by the first question. */
function countedOf(name: OperationName, runs: readonly Run[]): readonly Run[] {
  return name === "opportunity" ? runs.slice(1) : runs;
}

async function hitsOf(statements: readonly Sent[]): Promise<number> {
  let hits = 0;
  for (const one of statements) hits += await countHits(driver, one);
  return hits;
}

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (name, operation) => {
  let runs: readonly Run[];
  beforeAll(async () => {
    runs = await runAll(operation);
  });

  test("gives the rows of the statement that was written by hand", async () => {
    for (const { variables, rows } of runs) expect(rows).toEqual(await byHand.ask(operation, variables));
    if (name !== "opportunity") expect(runs.flatMap(({ rows }) => rows).length).toBeGreaterThan(0);
  });

  test("is so many statements", () => {
    for (const { sent } of countedOf(name, runs)) expect(sent).toHaveLength(statementsOf[name] ?? 1);
  });

  test("reads hardly more of the graph than that", async () => {
    let [ours, theirs] = [0, 0];
    for (const { variables, sent } of countedOf(name, runs)) {
      ours += await hitsOf(sent);
      theirs += await hitsOf(await byHand.recordStatements(operation, variables));
    }
    expect(ours / theirs).toBeLessThanOrEqual(mostHits);
  });

  // The others have statement files of their own.
  if (statementsOf[name] !== undefined) return;
  test("is the statement that was reviewed", () => {
    const golden = new URL(`../../fixtures/statements/${name}.cypher`, import.meta.url);
    expect(runs.map(({ sent }) => sent.map(({ text }) => readable(text)).join("\n"))).toEqual(
      runs.map(() => readFileSync(golden, "utf8").trimEnd()),
    );
  });
});
