import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { clear, connect } from "../../support/graph.ts";
import { sizeOf } from "../../support/graph-contents.ts";
import { madeUpTables, tablesWith } from "../../support/import-tables.ts";
import { root } from "../../support/repository.ts";

const run = promisify(execFile);
const graph = connect();

beforeEach(() => clear(graph));
afterAll(() => graph.close());

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: string;
}

/** The command as people give it, on the tests' own Neo4j. */
async function importWith(...flags: readonly string[]): Promise<Outcome> {
  const home = await tablesWith({});
  const report = path.join(home, "report.txt");
  const { uri, user, password } = inject("neo4j");
  const environment = { ATLAS_HOME: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const given = ["--mapping", "mapping.yaml", "--data", ".", "--report", report, ...flags];
  const told = await run(process.execPath, [path.join(root, "server/start/import.ts"), ...given], {
    cwd: madeUpTables,
    env: { ...process.env, ...environment, INIT_CWD: madeUpTables },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { ...told, report: await readFile(report, "utf8") };
}

test("says what it read, left out, created and where the rows left out are listed", async () => {
  const { code, stdout, stderr, report } = await importWith();
  expect(code).toBe(0);
  expect(stdout).toContain("alliances.csv: 6 rows read, 4 left out\n");
  expect(stdout).toMatch(
    /imported made-up \(data version [0-9a-f]{12}, [\d.]+ s\): things: \d+ created; ties: \d+ created/,
  );
  expect(stdout).toContain("report.txt");
  expect(stderr).toContain("projects.csv row 3 (line 4), column 开始");
  expect(stderr).toContain("members.xlsx: 6 of 6 rows");
  expect(report.split("\n").filter((line) => / row \d+/.test(line))).toHaveLength(13);
  expect(report).toContain("imported made-up");
  expect(await sizeOf(graph)).not.toEqual([0, 0]);

  const { stdout: again } = await importWith();
  expect(again).toContain("already, nothing changed");
});

test("writes nothing in a dry run", async () => {
  const { code, stdout, report } = await importWith("--dry-run");
  expect([code, await sizeOf(graph)]).toEqual([0, [0, 0]]);
  expect(stdout).toContain("dry run: nothing was written");
  expect(report).toContain("dry run: nothing was written");
});

test("writes nothing where --strict meets a faulty row, and ends as a failure", async () => {
  const { code, stderr, report } = await importWith("--strict");
  expect([code, await sizeOf(graph)]).toEqual([1, [0, 0]]);
  expect(stderr).toContain("With --strict nothing is written while rows are faulty");
  expect(report).toContain("13 rows are");
});
