import neo4j from "neo4j-driver";

/** The closed set of ways in which asking the graph can fail, as callers need to tell them apart. */
export type GraphErrorCode =
  | "UNAVAILABLE"
  | "UNAUTHENTICATED"
  | "TIMEOUT"
  | "CANCELLED"
  | "CONFLICT"
  | "INVALID"
  | "FAILED";

export class GraphError extends Error {
  readonly code: GraphErrorCode;
  /** Name of the statement that failed; for logs, never for users. */
  readonly statement: string;

  constructor(code: GraphErrorCode, statement: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${statement}: ${reason}`, { cause });
    this.name = "GraphError";
    this.code = code;
    this.statement = statement;
  }
}

/** The driver's codes, by their beginning. An exhausted pool and a broken connection share the code "N/A". */
const codes: readonly (readonly [string, GraphErrorCode])[] = [
  ["ServiceUnavailable", "UNAVAILABLE"],
  ["SessionExpired", "UNAVAILABLE"],
  ["N/A", "UNAVAILABLE"],
  ["Neo.ClientError.Security", "UNAUTHENTICATED"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
  ["Neo.TransientError.Transaction.LockClientStopped", "TIMEOUT"],
  ["Neo.ClientError.Transaction.TransactionTerminated", "TIMEOUT"],
  ["Neo.TransientError.Transaction.Terminated", "TIMEOUT"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "CONFLICT"],
  ["Neo.TransientError", "UNAVAILABLE"],
  ["Neo.DatabaseError.General.DatabaseUnavailable", "UNAVAILABLE"],
  ["Neo.ClientError.Database.DatabaseNotFound", "UNAVAILABLE"],
];

export function toGraphError(error: unknown, statement: string, signal: AbortSignal | undefined): GraphError {
  if (error instanceof GraphError) return error;
  // An abort surfaces under four different codes; the signal alone tells it for certain.
  if (signal?.aborted === true) {
    const isDeadline = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
    return new GraphError(isDeadline ? "TIMEOUT" : "CANCELLED", statement, error);
  }
  const code = error instanceof neo4j.Neo4jError ? error.code : "";
  const known = codes.find(([beginning]) => code.startsWith(beginning))?.[1];
  return new GraphError(known ?? "FAILED", statement, error);
}
