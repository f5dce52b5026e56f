import { readFileSync } from "node:fs";
import neo4j, { type Driver } from "neo4j-driver";
import { toNeo4jParameter } from "../../../cypher/access/parameters.ts";
import type { Operation, OperationName, Variables } from "../operations/operation.ts";
import { plainRows } from "../operations/plain-rows.ts";
import type { Contestant } from "./contestant.ts";

/** The driver alone with a hand-written statement: what the database and the wire cost, and nothing else. */
export function bareContestant(driver: Driver): Contestant {
  const run = async (operation: Operation, variables: Variables): Promise<readonly unknown[]> => {
    const parameters = toNeo4jParameter(variables) as object; // an object's conversion is one
    const { records } = await driver.executeQuery(handWritten(operation.name), parameters, {
      database: "neo4j",
      routing: neo4j.routing.READ,
    });
    return records.map((record) => record.get("row"));
  };
  return {
    name: "bare",
    ask: async (operation, variables) => (operation.rowsOf?.bare ?? plainRows)(await run(operation, variables)),
    recordStatements: async ({ name }, parameters) => [{ text: handWritten(name), parameters }],
    load: async (operation, cases, { questions, atOnce }) => {
      const times: number[] = [];
      let next = 0;
      const started = performance.now();
      const askInTurn = async (): Promise<void> => {
        while (next < questions) {
          const variables = cases[next++ % cases.length]!;
          const asked = performance.now();
          await run(operation, variables);
          times.push(performance.now() - asked);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, askInTurn));
      return { times, duration: performance.now() - started };
    },
    close: async () => undefined,
  };
}

const texts = new Map<OperationName, string>();

function handWritten(name: OperationName): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../statements/${name}.cypher`, import.meta.url), "utf8");
  texts.set(name, text);
  return text;
}
