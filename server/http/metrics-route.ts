import type { IncomingMessage, ServerResponse } from "node:http";
import { hashToken, isHashOf, readBearer } from "../access/token.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { sendText } from "./send-text.ts";

export interface MetricsAccess {
  /** Whoever bears it may read from anywhere; without it only this machine may. */
  readonly metricsToken?: string | undefined;
}

const loopback = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];
/** Whatever passed a proxy is not from this machine, whoever it says it is. */
const proxyHeaders = ["x-forwarded-for", "x-real-ip", "forwarded", "via"];

/** `/metrics`: tells nothing to strangers, not even that it is there. */
export function makeMetricsRoute(metrics: Metrics, { metricsToken }: MetricsAccess) {
  const mayRead = (request: IncomingMessage): boolean => {
    if (metricsToken === undefined) {
      const isForwarded = proxyHeaders.some((name) => request.headers[name] !== undefined);
      return !isForwarded && loopback.includes(request.socket.remoteAddress ?? "");
    }
    const token = readBearer(request.headers.authorization);
    return token !== undefined && isHashOf(hashToken(metricsToken), token);
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!mayRead(request)) return sendText(response, 404, "not found");
    const { type, body } = await metrics.page();
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
  };
}
