import type { Context } from "../context.ts";

/** The type RateLimit of the schema. */
export interface RateLimitView {
  readonly limit: number;
  readonly cost: number;
  readonly remaining: number;
  readonly resetAt: Date;
  readonly nodeCount: number;
}

export const rateLimitQueries = {
  rateLimit: (_: unknown, _arguments: object, { rateLimit }: Context): RateLimitView | null => rateLimit ?? null,
};
