import { GraphError } from "@alliance-atlas/cypher";
import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { toGraphError } from "../../../../cypher/access/graph-error.ts";

function driverError(code: string): Error {
  return new neo4j.Neo4jError("the driver's words", code, "50N42", "description");
}

describe("an error of the driver", () => {
  test.each([
    ["ServiceUnavailable", "UNAVAILABLE"],
    ["SessionExpired", "UNAVAILABLE"],
    ["N/A", "UNAVAILABLE"],
    ["Neo.TransientError.General.DatabaseUnavailable", "UNAVAILABLE"],
    ["Neo.TransientError.Transaction.DeadlockDetected", "UNAVAILABLE"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "UNAVAILABLE"],
    ["Neo.DatabaseError.General.DatabaseUnavailable", "UNAVAILABLE"],
    ["Neo.ClientError.Database.DatabaseNotFound", "UNAVAILABLE"],
    ["Neo.ClientError.Security.Unauthorized", "UNAUTHENTICATED"],
    ["Neo.ClientError.Security.AuthenticationRateLimit", "UNAUTHENTICATED"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
    ["Neo.TransientError.Transaction.LockClientStopped", "TIMEOUT"],
    ["Neo.ClientError.Transaction.TransactionTerminated", "TIMEOUT"],
    ["Neo.TransientError.Transaction.Terminated", "TIMEOUT"],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", "CONFLICT"],
    ["Neo.ClientError.Statement.SyntaxError", "FAILED"],
    ["Neo.ClientError.Statement.AccessMode", "FAILED"],
    ["Neo.DatabaseError.General.UnknownError", "FAILED"],
  ])("with the code %s is %s", (code, expected) => {
    expect(toGraphError(driverError(code), "find-paths", undefined).code).toBe(expected);
  });
});

describe("any other error", () => {
  test.each([new TypeError("no"), "a text", undefined, null, { code: "ServiceUnavailable" }])(
    "is a failure, the cause kept (%s)",
    (cause) => {
      const error = toGraphError(cause, "find-paths", undefined);
      expect(error).toBeInstanceOf(GraphError);
      expect(error).toMatchObject({ code: "FAILED", statement: "find-paths", name: "GraphError" });
      expect(error.cause).toBe(cause);
    },
  );

  test("that is a GraphError already passes unchanged", () => {
    const error = new GraphError("CONFLICT", "create-ties", new Error("twice"));
    expect(toGraphError(error, "load", AbortSignal.abort())).toBe(error);
  });

  test("names its statement and its reason, for the log", () => {
    expect(toGraphError(new Error("why"), "find-paths", undefined).message).toBe("find-paths: why");
  });
});

describe("an error after an abort", () => {
  test("is a timeout where the time was up, whatever the driver says", () => {
    const signal = AbortSignal.abort(new DOMException("no answer within 5 ms", "TimeoutError"));
    expect(toGraphError(driverError("ServiceUnavailable"), "find-paths", signal).code).toBe("TIMEOUT");
  });

  test.each([undefined, new DOMException("gone", "AbortError"), "left"])(
    "is a cancellation where the caller went away (%s)",
    (reason) => {
      const signal = AbortSignal.abort(reason);
      expect(toGraphError(driverError("Neo.ClientError.Transaction.X"), "find-paths", signal).code).toBe("CANCELLED");
    },
  );

  test("is told by its code where the signal was never aborted", () => {
    const { signal } = new AbortController();
    expect(toGraphError(driverError("SessionExpired"), "find-paths", signal).code).toBe("UNAVAILABLE");
  });
});
