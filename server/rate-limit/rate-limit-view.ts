import type { Tier } from "./rate-limiter.ts";

/** The type RateLimit of the schema, and the tier, which is for the log. */
export interface RateLimitView {
  readonly tier: Tier;
  readonly limit: number;
  readonly cost: number;
  readonly remaining: number;
  readonly resetAt: Date;
  readonly nodeCount: number;
}
