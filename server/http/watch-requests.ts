import type { RequestListener } from "node:http";
import type { Logger } from "pino";
import type { Metrics } from "../metrics/metrics.ts";
import { inScope, readRequestId, type RequestScope } from "./request-scope.ts";

interface WatchOptions {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** The route that a path belongs to: one of few names, for counting. */
  readonly routeOf: (path: string) => string;
}

/** Routes that are asked every few seconds by machines: counted, and logged only where LOG_LEVEL is debug. */
export const probes = ["/health", "/ready", "/metrics"];

/** Gives each request its id, and notes in log and metrics what became of it. Addresses and queries are not noted. */
export function watchRequests(listener: RequestListener, { log, metrics, routeOf }: WatchOptions): RequestListener {
  return (request, response) => {
    const started = performance.now();
    const scope: RequestScope = { requestId: readRequestId(request) };
    const { method = "", url = "" } = request;
    const route = routeOf(url.split("?")[0] ?? "");
    response.setHeader("x-request-id", scope.requestId);
    response.once("close", () => {
      const seconds = (performance.now() - started) / 1000;
      // Nginx's number for an asker who went away before the answer.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.noteRequest({ method, route, status, seconds });
      const { requestId: id, ...question } = scope;
      const line = { requestId: id, method, route, status, milliseconds: Math.round(seconds * 1000), ...question };
      if (probes.includes(route)) log.debug(line, "request");
      else log.info(line, "request");
    });
    inScope(scope, () => listener(request, response));
  };
}
