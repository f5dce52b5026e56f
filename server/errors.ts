import { GraphError, type GraphErrorCode } from "@alliance-atlas/cypher";
import { GraphQLError } from "graphql";

/** The closed set of codes that callers see in `extensions.code`. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "TIMEOUT"
  | "CANCELLED"
  | "SERVICE_UNAVAILABLE"
  | "QUERY_TOO_LARGE"
  | "QUERY_TOO_DEEP"
  | "COST_EXCEEDED"
  | "PAGE_SIZE"
  | "RATE_LIMITED"
  | "DOCUMENT_NOT_FOUND"
  | "REQUEST_ENTITY_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "UNAUTHENTICATED"
  | "CONFLICT"
  | "METHOD_NOT_ALLOWED";

const statusOf: Partial<Record<ErrorCode, number>> = {
  QUERY_TOO_LARGE: 400,
  QUERY_TOO_DEEP: 400,
  COST_EXCEEDED: 400,
  PAGE_SIZE: 400,
  RATE_LIMITED: 429,
  DOCUMENT_NOT_FOUND: 404,
  REQUEST_ENTITY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNAUTHENTICATED: 401,
};

/** An error meant for the asker: what was wrong and what to do, and what a program may need to go on. */
export function userError(
  code: ErrorCode,
  message: string,
  hint?: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const status = statusOf[code];
  return new GraphQLError(message, {
    extensions: {
      ...details,
      code,
      ...(hint === undefined ? {} : { hint }),
      ...(status === undefined ? {} : { http: { status } }),
    },
  });
}

export function badInput(message: string, hint?: string): GraphQLError {
  return userError("BAD_USER_INPUT", message, hint);
}

const graphCodes: Partial<Record<GraphErrorCode, readonly [ErrorCode, string]>> = {
  UNAVAILABLE: ["SERVICE_UNAVAILABLE", "The graph can't be reached right now; try again in a moment"],
  UNAUTHENTICATED: ["SERVICE_UNAVAILABLE", "The graph can't be reached right now; try again in a moment"],
  TIMEOUT: ["TIMEOUT", "The question took too long; ask for less at once or narrow the filter"],
  CANCELLED: ["CANCELLED", "The asker went away"],
};

/** What a user may see of a failure of the graph; nothing where it is a fault of ours, which stays masked. */
export function toUserError(error: unknown): GraphQLError | undefined {
  const known = error instanceof GraphError ? graphCodes[error.code] : undefined;
  return known === undefined ? undefined : userError(...known);
}
