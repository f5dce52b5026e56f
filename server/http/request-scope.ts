import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What is known of the request at hand, wherever something of it is logged. */
export interface RequestScope {
  readonly requestId: string;
  /** Of a question: the name of a trusted document's operation; others go together. */
  operation?: string;
  tier?: string;
  cost?: number;
}

const scopes = new AsyncLocalStorage<RequestScope>();

export const adHoc = "ad-hoc";

/** Runs the work of one request; whatever it starts knows its scope. */
export function inScope<Result>(scope: RequestScope, work: () => Result): Result {
  return scopes.run(scope, work);
}

export function currentScope(): RequestScope | undefined {
  return scopes.getStore();
}

/** For pino: each line that is written while a request is answered bears its id. */
export function logMixin(): object {
  const requestId = currentScope()?.requestId;
  return requestId === undefined ? {} : { requestId };
}

/** The id that the asker or a proxy gave, where it is one that can do no harm in a log; else a new one. */
export function readRequestId({ headers }: Pick<IncomingMessage, "headers">): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
