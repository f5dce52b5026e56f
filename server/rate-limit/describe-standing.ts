import { userError } from "../errors.ts";
import { windowSeconds, type Standing } from "./rate-limiter.ts";

/** As the IETF draft has it (RateLimit, RateLimit-Policy), and as clients of GitHub's API know it (X-RateLimit-…). */
export function rateHeadersOf(standing: Standing, cost: number): Readonly<Record<string, string>> {
  const { tier, limit, remaining, resetAt } = standing;
  return {
    "ratelimit-policy": `"${tier}";q=${limit};w=${windowSeconds}`,
    ratelimit: `"${tier}";r=${remaining};t=${secondsUntil(resetAt)}`,
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetAt.getTime() / 1000)),
    "x-ratelimit-cost": String(cost),
  };
}

export const rateHeaderNames = [
  "RateLimit-Policy",
  "RateLimit",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-RateLimit-Cost",
  "Retry-After",
] as const;

export function secondsUntil(moment: Date): number {
  return Math.max(1, Math.ceil((moment.getTime() - Date.now()) / 1000));
}

/** An anonymous client is told what a key would give. */
export function refusalOf({ tier, limit, remaining, resetAt }: Standing, cost: number, pointsOfKey?: number): Error {
  const seconds = secondsUntil(resetAt);
  const isHelpedByKey = tier === "anonymous" && pointsOfKey !== undefined;
  const more = isHelpedByKey ? `, or ask with an API key, which has ${pointsOfKey} points a minute` : "";
  return userError(
    "RATE_LIMITED",
    `The question costs ${cost} points, and ${remaining} of ${limit} are left`,
    `Wait ${seconds} seconds${more}`,
    { retryAfter: seconds },
  );
}
