import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { AddressOf } from "../rate-limit/client-address.ts";
import { requestPrice } from "../rate-limit/query-cost.ts";
import { refusalOf, secondsUntil } from "../rate-limit/describe-standing.ts";
import type { RateLimiter } from "../rate-limit/rate-limiter.ts";
import { sendError } from "./send-error.ts";

interface PageLimitOptions {
  readonly limiter: RateLimiter;
  readonly addressOf: AddressOf;
  readonly log: Logger;
}

type AsyncRoute = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets a route that asks the graph draw on the allowance of pages, as their own questions do. */
export function makePageLimit({ limiter, addressOf, log }: PageLimitOptions): (route: AsyncRoute) => AsyncRoute {
  return (route) => async (request, response) => {
    const standing = await limiter.charge({ tier: "pages", id: addressOf(request) }, requestPrice);
    if (!standing.isRefused) return route(request, response);
    response.setHeader("retry-after", String(secondsUntil(standing.resetAt)));
    sendError(response, refusalOf(standing, requestPrice), log);
  };
}
