import autocannon from "autocannon";
import { z } from "zod";
import type { Operation, Variables } from "../operations/operation.ts";
import { plainRows } from "../operations/plain-rows.ts";
import type { Amount, Contestant, Load } from "./contestant.ts";
import type { ServedChild } from "./served-child.ts";

/** Seconds; the slowest question of the peer takes some on a busy machine. */
const patience = 60;
const headers = { "content-type": "application/json", accept: "application/json" };
const answerShape = z.object({
  data: z.object({ rows: z.unknown() }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** A GraphQL server in a process of its own. */
export function httpContestant(name: "product" | "peer", served: ServedChild): Contestant {
  const ask = async (operation: Operation, variables: Variables): Promise<readonly unknown[]> => {
    const response = await fetch(served.url, { method: "POST", headers, body: bodyOf(name, operation, variables) });
    const { data, errors = [] } = answerShape.parse(await response.json());
    if (data == null || errors.length > 0) {
      throw new Error(`${name} refuses ${operation.name}: ${errors.map(({ message }) => message).join("; ")}`);
    }
    return (operation.rowsOf?.[name] ?? plainRows)(data.rows);
  };
  return {
    name,
    ask,
    recordStatements: async (operation, variables) => served.record(() => ask(operation, variables)),
    load: async (operation, cases, amount) =>
      fire(
        served.url,
        cases.map((variables) => bodyOf(name, operation, variables)),
        amount,
      ),
    close: async () => served.stop(),
  };
}

function bodyOf(name: "product" | "peer", operation: Operation, variables: Variables): string {
  return JSON.stringify({ query: operation[name], variables });
}

function fire(url: string, bodies: readonly string[], { questions, atOnce }: Amount): Promise<Load> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // The load tool tells its end by the second only, which would be most of a short run.
    let answered = started;
    const instance = autocannon(
      {
        url,
        connections: Math.min(atOnce, questions),
        amount: questions,
        timeout: patience,
        requests: bodies.map((body) => ({ method: "POST", headers, body })),
      },
      (error, result) => {
        if (error != null) return reject(new Error(`The load on ${url} broke off`, { cause: error }));
        const failed = result.non2xx + result.errors + result.timeouts;
        if (failed > 0) return reject(new Error(`${failed} of ${questions} answers of ${url} failed under load`));
        return resolve({ times, duration: answered - started });
      },
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => {
      answered = performance.now();
      times.push(milliseconds);
    });
  });
}
