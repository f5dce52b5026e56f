import neo4j from "neo4j-driver";
import { setTimeout as delay } from "node:timers/promises";
import { user } from "./password.ts";
import { loopback } from "./port.ts";

export interface ReadinessOrder {
  readonly port: number;
  readonly password: string;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly isAlive: () => boolean | Promise<boolean>;
}

/** How a wait for Neo4j ended. */
export type Readiness = "READY" | "DEAD" | "REFUSED" | "LATE";

const interval = 100;
/** Refusals in a row after which the password is wrong and not merely early. */
const patienceWithRefusal = 30;

export function boltUri(port: number): string {
  return `bolt://${loopback}:${port}`;
}

/** Waits for a real answer to a query, not for an open port. */
export async function waitUntilReady(order: ReadinessOrder): Promise<Readiness> {
  const driver = neo4j.driver(boltUri(order.port), neo4j.auth.basic(user, order.password), {
    // The driver's own retries wait longer and longer, up to half a minute.
    maxTransactionRetryTime: 0,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
  });
  const end = performance.now() + order.timeout;
  try {
    for (let refusals = 0; performance.now() < end;) {
      order.signal?.throwIfAborted();
      if (!(await order.isAlive())) return "DEAD";
      const answer = await ask(driver);
      if (answer === "READY") return "READY";
      refusals = answer === "REFUSED" ? refusals + 1 : 0;
      if (refusals > patienceWithRefusal) return "REFUSED";
      await delay(interval, undefined, { signal: order.signal });
    }
    return "LATE";
  } finally {
    await driver.close();
  }
}

async function ask(driver: ReturnType<typeof neo4j.driver>): Promise<"READY" | "REFUSED" | "SILENT"> {
  try {
    await driver.executeQuery("RETURN 1 AS answer", {}, { database: "neo4j" });
    return "READY";
  } catch (error) {
    // Every other fault is a stage of starting.
    return error instanceof neo4j.Neo4jError && error.code.startsWith("Neo.ClientError.Security")
      ? "REFUSED"
      : "SILENT";
  }
}
