import { fileURLToPath } from "node:url";
import type { Driver } from "neo4j-driver";
import { compareAnswers } from "./compare.ts";
import { bareContestant } from "./contestants/bare.ts";
import type { Contestant } from "./contestants/contestant.ts";
import { httpContestant } from "./contestants/http-contestant.ts";
import { serveInChild, type Database } from "./contestants/served-child.ts";
import type { GraphName } from "./graph/load-graph.ts";
import { measure, type Effort } from "./measure.ts";
import type { Operation, Variables } from "./operations/operation.ts";
import { countHits } from "./profile.ts";
import type { Costs, Outcome } from "./report.ts";

export interface Match {
  readonly graph: GraphName;
  readonly operations: readonly Operation[];
  readonly effort: Effort;
  readonly database: Database;
  readonly driver: Driver;
  /** The file that serves the peer. */
  readonly peerFile: string;
  readonly say: (line: string) => void;
}

export interface Played {
  readonly outcomes: readonly Outcome[];
  /** Why operations were not measured: answers that differ, or a contestant that failed. */
  readonly failures: readonly Error[];
}

/** Runs the operations on the graph that is loaded; the servers begin anew, so that nothing they remember of another counts. */
export async function playMatch(match: Match): Promise<Played> {
  const { database, driver, operations, peerFile, say } = match;
  const productFile = fileURLToPath(new URL("contestants/serve-product.ts", import.meta.url));
  const [product, peer] = await Promise.all([serveInChild(productFile, database), serveInChild(peerFile, database)]);
  const contestants = {
    product: httpContestant("product", product),
    peer: httpContestant("peer", peer),
    bare: bareContestant(driver),
  };
  try {
    const outcomes: Outcome[] = [];
    const failures: Error[] = [];
    for (const operation of operations) {
      say(`${match.graph}: ${operation.name}`);
      try {
        outcomes.push(await runOperation(operation, contestants, match));
      } catch (error) {
        failures.push(new Error(`${match.graph}: ${operation.name} was not measured`, { cause: error }));
      }
    }
    return { outcomes, failures };
  } finally {
    for (const contestant of Object.values(contestants)) await contestant.close();
  }
}

async function runOperation(
  operation: Operation,
  { product, peer, bare }: Readonly<Record<Contestant["name"], Contestant>>,
  { graph, driver, effort }: Match,
): Promise<Outcome> {
  const cases = await findCases(driver, operation);
  const all = [product, peer, bare];
  const equalRows = await compareAnswers(all, operation, cases);
  const speeds = await measure(all, operation, cases, effort);
  const costsOf = async (one: Contestant): Promise<Costs> => ({
    ...(await countStatements(one, operation, cases, driver)),
    ...speeds.get(one)!,
  });
  return {
    graph,
    operation: operation.name,
    reach: operation.reach,
    equalRows,
    product: await costsOf(product),
    peer: await costsOf(peer),
    bare: await costsOf(bare),
  };
}

async function findCases(driver: Driver, operation: Operation): Promise<readonly Variables[]> {
  const { records } = await driver.executeQuery(operation.cases, {}, { database: "neo4j" });
  const cases = records.map((record): Variables => record.get("variables"));
  if (cases.length === 0) throw new Error(`The graph has nothing that ${operation.name} could ask for`);
  return cases;
}

/** Statements and hits of one question, on average over the cases. */
async function countStatements(
  contestant: Contestant,
  operation: Operation,
  cases: readonly Variables[],
  driver: Driver,
): Promise<Pick<Costs, "statements" | "hits">> {
  let [statements, hits] = [0, 0];
  for (const variables of cases) {
    const sent = await contestant.recordStatements(operation, variables);
    statements += sent.length;
    for (const one of sent) hits += await countHits(driver, one);
  }
  return { statements: statements / cases.length, hits: hits / cases.length };
}
