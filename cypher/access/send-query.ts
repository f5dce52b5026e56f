import neo4j, { type Driver, type Record as QueryRecord, type RoutingControl } from "neo4j-driver";

/** A text as it is sent. */
export interface Query {
  readonly database: string;
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly config: { readonly timeout: number; readonly metadata: object };
}

/**
 * Sends a read as one message, where a transaction of its own would take three. What the server refuses for the moment
 * only, or was cut off, is asked again by the driver's rule.
 */
export async function sendRead(driver: Driver, query: Query, signal: AbortSignal): Promise<readonly QueryRecord[]> {
  const session = driver.session({
    database: query.database,
    // Writes under READ are refused even by a single server: a free guard for every query field.
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  // An abandoned session tells the server to stop.
  const abandon = (): void => void session.close().catch(() => undefined);
  signal.addEventListener("abort", abandon, { once: true });
  try {
    const { records } = await withoutStackTrace(() => session.run(query.text, query.parameters, query.config));
    return records;
  } catch (error) {
    if (signal.aborted || !(error instanceof Error && neo4j.isRetryableError(error))) throw error;
  } finally {
    signal.removeEventListener("abort", abandon);
    await session.close();
  }
  return sendInTransaction(driver, neo4j.routing.READ, query, signal);
}

/**
 * The driver notes where each question comes from, a twentieth of what the smallest one costs. What fails is told by
 * the name of its statement.
 */
function withoutStackTrace<Result>(ask: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

export async function sendWrite(driver: Driver, query: Query, signal: AbortSignal): Promise<readonly QueryRecord[]> {
  return sendInTransaction(driver, neo4j.routing.WRITE, query, signal);
}

async function sendInTransaction(
  driver: Driver,
  routing: RoutingControl,
  { database, text, parameters, config }: Query,
  signal: AbortSignal,
): Promise<readonly QueryRecord[]> {
  const { records } = await driver.executeQuery(text, parameters, {
    database,
    routing,
    signal,
    transactionConfig: config,
  });
  return records;
}
