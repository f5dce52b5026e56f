import { channel } from "node:diagnostics_channel";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { z } from "zod";
import { Deadline } from "./deadline.ts";
import { DriverKeeper } from "./driver-keeper.ts";
import { GraphError, toGraphError, type GraphErrorCode } from "./graph-error.ts";
import { toNeo4jParameter } from "./parameters.ts";
import { sendRead, sendWrite } from "./send-query.ts";
import type { ConnectionSettings } from "./settings.ts";
import type { Access, Statement } from "./statement.ts";
import { takeLock } from "./take-lock.ts";

/** A text made by `cypher/compile`; its parameters are checked by the compiler's types. */
export interface CompiledStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the statement is given up, on the server too. */
  readonly timeout?: number;
}

/** What became of one statement, or of one write of several. */
export interface StatementReport {
  readonly statement: string;
  readonly seconds: number;
  readonly outcome: "ok" | GraphErrorCode;
}

/** For whoever watches how the graph is asked. */
export interface GraphObserver {
  readonly onStart?: () => void;
  readonly onEnd?: (report: StatementReport) => void;
  /** The driver hung and was replaced by a new one. */
  readonly onDriverReplaced?: () => void;
}

/** What a unit of work may do inside one transaction. */
export interface Transaction {
  run<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<readonly Row[]>;
}

const defaultTimeout = 10_000;
/** A silent network drop can leave the driver waiting for ever; our own deadline ends a little after the server's. */
const deadlineSlack = 2_000;

/** How long the driver tries again where a server says that it may. */
const retryTime = 4_000;
/** Connections of the driver's pool; one more question waits. */
export const poolSize = 100;
/** Tells the name of each read and write as it is sent, for those who count them. */
export const statementChannel = channel("alliance-atlas:statement");

const lockTimeout = 15 * 60_000;
const lockConstraint = "CREATE CONSTRAINT atlas_key IF NOT EXISTS FOR (a:Atlas) REQUIRE a.key IS UNIQUE";

const namedValues = z.record(z.string(), z.unknown());
export type CompiledRow = z.output<typeof namedValues>;

/** The one way to ask the graph: parameters checked, access and timeout set, rows parsed, errors of a closed set. */
export class Graph {
  readonly #drivers: DriverKeeper;
  readonly #database: string;
  readonly #observer: GraphObserver;

  constructor(settings: ConnectionSettings, observer: GraphObserver = {}) {
    this.#database = settings.database;
    this.#observer = observer;
    this.#drivers = new DriverKeeper(
      () => makeDriver(settings),
      () => observer.onDriverReplaced?.(),
    );
  }

  /** Throws a GraphError UNAVAILABLE, UNAUTHENTICATED or TIMEOUT when the graph can't be asked. */
  async verify(options: RunOptions = {}): Promise<void> {
    await this.#execute("verify", "RETURN 1", {}, "READ", options);
  }

  async run<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    options: RunOptions = {},
  ): Promise<readonly Row[]> {
    const checked = checkParameters(statement, parameters);
    const { text, parameters: sent } = statement.text.queryFor(checked);
    const rows = await this.#execute(statement.name, text, sent, statement.access, options);
    return parseRows(statement, rows);
  }

  /** Runs a compiled read. */
  async ask(statement: CompiledStatement, options: RunOptions = {}): Promise<readonly CompiledRow[]> {
    const rows = await this.#execute(statement.name, statement.text, statement.parameters, "READ", options);
    return rows.map((row) => namedValues.parse(row));
  }

  /** Runs several statements as one transaction: all of them or none. */
  async write<Result>(
    name: string,
    work: (transaction: Transaction) => Promise<Result>,
    timeout = 120_000,
  ): Promise<Result> {
    const end = new Deadline(timeout + retryTime + deadlineSlack, undefined);
    try {
      return await this.#watched(name, end, () =>
        this.#inSession(
          "WRITE",
          name,
          (session) => session.executeWrite((transaction) => work(wrap(transaction)), { timeout }),
          end,
        ),
      );
    } finally {
      end.clear();
    }
  }

  /** Runs a text that Neo4j wants outside managed transactions: schema commands, CALL … IN TRANSACTIONS. */
  async runAlone(name: string, text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.#inSession("WRITE", name, (session) => session.run(text, convert(parameters)));
  }

  /**
   * Keeps every other process out of `work`, by a lock that the graph itself holds: it falls with the transaction,
   * so a process that dies leaves no lock behind.
   */
  async withLock<Result>(name: string, work: () => Promise<Result>, timeout = lockTimeout): Promise<Result> {
    // Two who make it at once may stand in each other's way; the driver lets the one that lost try again.
    await this.#inSession("WRITE", "lock-constraint", (session) =>
      session.executeWrite((transaction) => transaction.run(lockConstraint)),
    );
    return this.#inSession("WRITE", `lock-${name}`, async (session) => {
      const transaction = session.beginTransaction({ timeout });
      await wrap(transaction).run(takeLock, { key: `lock:${name}` });
      try {
        return await work();
      } finally {
        await transaction.commit();
      }
    });
  }

  async close(): Promise<void> {
    await this.#drivers.close();
  }

  async #inSession<Result>(
    access: Access,
    name: string,
    work: (session: Session) => PromiseLike<Result>,
    end?: Deadline,
  ): Promise<Result> {
    const defaultAccessMode = access === "READ" ? neo4j.session.READ : neo4j.session.WRITE;
    const session = this.#drivers.current.session({ database: this.#database, defaultAccessMode });
    try {
      return await (end === undefined ? work(session) : Promise.race([work(session), end.reached]));
    } catch (error) {
      // What the work itself refuses is its own to tell.
      throw error instanceof neo4j.Neo4jError ? toGraphError(error, name, undefined) : error;
    } finally {
      // A session whose deadline has passed may hang in its own end as well.
      const closed = session.close();
      if (end?.signal.aborted === true) closed.catch(() => undefined);
      else await closed;
    }
  }

  async #execute(
    name: string,
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    access: Access,
    options: RunOptions,
  ): Promise<readonly unknown[]> {
    const timeout = options.timeout ?? defaultTimeout;
    const end = new Deadline(timeout + deadlineSlack, options.signal);
    const config = { timeout, metadata: { statement: name } };
    const query = { database: this.#database, text, parameters: convert(parameters), config };
    const send = access === "READ" ? sendRead : sendWrite;
    statementChannel.publish(name);
    try {
      const records = await this.#watched(name, end, (driver) =>
        Promise.race([send(driver, query, end.signal), end.reached]),
      );
      return records.map((record) => record.toObject());
    } finally {
      end.clear();
    }
  }

  /** Runs what asks the server, tells the observer, and notes whether the server said anything. */
  async #watched<Result>(name: string, end: Deadline, work: (driver: Driver) => Promise<Result>): Promise<Result> {
    const driver = this.#drivers.current;
    const started = performance.now();
    const report = (outcome: StatementReport["outcome"]): void =>
      this.#observer.onEnd?.({ statement: name, seconds: (performance.now() - started) / 1000, outcome });
    this.#observer.onStart?.();
    try {
      const result = await work(driver);
      this.#drivers.noteAnswer();
      report("ok");
      return result;
    } catch (error) {
      // What the work itself refuses is its own to tell.
      const isOfGraph = error instanceof neo4j.Neo4jError || error instanceof GraphError || end.signal.aborted;
      const known = isOfGraph ? toGraphError(error, name, end.signal) : error;
      if (end.isOver) this.#drivers.noteSilence(driver);
      else if (!end.signal.aborted) this.#drivers.noteAnswer();
      report(known instanceof GraphError ? known.code : "ok");
      throw known;
    }
  }
}

function makeDriver({ uri, user, password }: ConnectionSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    maxTransactionRetryTime: retryTime,
    connectionAcquisitionTimeout: 8_000,
    connectionTimeout: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: "alliance-atlas",
  });
}

function wrap(transaction: Pick<ManagedTransaction, "run">): Transaction {
  return {
    run: async (statement, parameters) => {
      const query = statement.text.queryFor(checkParameters(statement, parameters));
      const result = await transaction.run(query.text, convert(query.parameters));
      return parseRows(
        statement,
        result.records.map((record) => record.toObject()),
      );
    },
  };
}

function checkParameters<Parameters, Row>(
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
): Record<string, unknown> {
  const parsed = statement.parameters.safeParse(parameters);
  if (!parsed.success) throw new GraphError("INVALID", statement.name, parsed.error);
  return namedValues.parse(parsed.data);
}

function parseRows<Parameters, Row>(statement: Statement<Parameters, Row>, rows: readonly unknown[]): readonly Row[] {
  try {
    return rows.map((row) => statement.row.parse(row));
  } catch (error) {
    throw new GraphError("FAILED", statement.name, error);
  }
}

function convert(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toNeo4jParameter(value)]));
}
