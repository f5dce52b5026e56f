import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { toUserError } from "../errors.ts";

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  RATE_LIMITED: 429,
};
const retrySeconds = 30;

/** Answers a request that failed before its answer began, in the shape in which the API tells its errors. */
export function sendError(response: ServerResponse, error: unknown, log: Logger): void {
  const known = error instanceof GraphQLError ? error : toUserError(error);
  if (known === undefined) log.error({ err: error }, "a request failed");
  const message = known?.message ?? "Something went wrong here; it is in the server's log";
  const { http: _status, ...extensions } = known?.extensions ?? { code: "INTERNAL_SERVER_ERROR" };
  const status = known === undefined ? 500 : (statuses[String(extensions["code"])] ?? 503);
  response
    .writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 ? { "retry-after": String(retrySeconds) } : {}),
    })
    .end(`${JSON.stringify({ errors: [{ message, extensions }] })}\n`);
}
