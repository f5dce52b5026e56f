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
