/**
 * `pnpm bench`: this server, @neo4j/graphql and the bare driver with hand-written statements, on one database, on the
 * same questions. Answers are compared row by row first, and where they differ it fails in the end; the rest
 * prints figures and asserts nothing.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { inspect, parseArgs } from "node:util";
import { Graph } from "@alliance-atlas/cypher";
import { startLocalNeo4j } from "@alliance-atlas/cypher/local";
import neo4j from "neo4j-driver";
import { providePeerRig } from "./contestants/peer-rig.ts";
import { graphNames, loadGraph } from "./graph/load-graph.ts";
import { playMatch, type Played } from "./match.ts";
import type { Effort } from "./measure.ts";
import { operations } from "./operations/index.ts";
import { ratiosOf, tableOf, type Outcome } from "./report.ts";

const thorough: Effort = { rounds: 4, slice: 450, warmUp: { questions: 1_500, milliseconds: 6_000 } };
const quick: Effort = { rounds: 2, slice: 250, warmUp: { questions: 200, milliseconds: 1_000 } };
const memory = { heapMegabytes: 1024, pageCacheMegabytes: 256 };

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    graph: { type: "string" },
    operation: { type: "string" },
  },
});
const started = performance.now();

const home = await mkdtemp(path.join(tmpdir(), "atlas-bench-"));
const closing: (() => Promise<unknown>)[] = [() => rm(home, { recursive: true, force: true })];
try {
  const { outcomes, failures } = await run();
  print(outcomes);
  for (const failure of failures) process.stderr.write(`\n${inspect(failure)}\n`);
  if (failures.length > 0) process.exitCode = 1;
} finally {
  for (const close of closing.toReversed()) await close();
}

async function run(): Promise<Played> {
  const peerFile = await providePeerRig(say);
  const database = await startLocalNeo4j({ home, preferredPort: 0, memory, onProgress: ({ text }) => say(text) });
  closing.push(() => database.stop());
  const graph = new Graph({ ...database, database: "neo4j" });
  closing.push(() => graph.close());
  const credentials = neo4j.auth.basic(database.user, database.password);
  const driver = neo4j.driver(database.uri, credentials, { disableLosslessIntegers: true, telemetryDisabled: true });
  closing.push(() => driver.close());
  const asked = operations.filter(({ name }) => (options.operation ?? name) === name);
  const effort = options.quick ? quick : thorough;
  const played: Played[] = [];
  for (const name of graphNames.filter((one) => (options.graph ?? one) === one)) {
    say(`loading the ${name} graph`);
    await loadGraph(graph, name);
    played.push(await playMatch({ graph: name, operations: asked, effort, database, driver, peerFile, say }));
  }
  return {
    outcomes: played.flatMap(({ outcomes }) => outcomes),
    failures: played.flatMap(({ failures }) => failures),
  };
}

function print(outcomes: readonly Outcome[]): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  const machine = { node: process.version, cores: availableParallelism(), loadAverage: loadavg()[0] };
  if (options.json) {
    const results = outcomes.map((outcome) => ({ ...outcome, ratios: ratiosOf(outcome) }));
    const all = { ...machine, seconds, isQuick: options.quick, results };
    process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
    return;
  }
  for (const name of graphNames) {
    const shown = outcomes.filter(({ graph }) => graph === name);
    if (shown.length > 0) process.stdout.write(`\n${name} graph (product / peer / bare driver)\n\n${tableOf(shown)}\n`);
  }
  const { node, cores, loadAverage } = machine;
  process.stdout.write(
    `\nNode ${node}, ${cores} cores, load average ${loadAverage?.toFixed(1)} at the end, ${seconds} seconds in all\n`,
  );
}

function say(line: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds}s  ${line}\n`);
}
