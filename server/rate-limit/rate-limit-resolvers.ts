import type { Context } from "../context.ts";
import type { RateLimitView } from "./rate-limit-view.ts";

export const rateLimitQueries = {
  rateLimit: (_: unknown, _arguments: object, { rateLimit }: Context): RateLimitView | null => rateLimit ?? null,
};
