import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

export type Tier = "anonymous" | "key" | "staff" | "pages";
export type Allowances = Readonly<Record<Tier, number>>;

/**
 * Points that a client of each tier may spend within a window. Whoever asks one question after the other hardly comes
 * near; many large ones at once do. Pages pay a fixed price, whatever they ask.
 */
export const usualAllowances: Allowances = {
  anonymous: 1_000_000,
  key: 5_000_000,
  staff: 5_000_000,
  pages: 60_000,
};

export const windowSeconds = 60;

/** Who is charged: an address, a key, or the staff. */
export interface Client {
  readonly tier: Tier;
  readonly id: string;
}

/** Where a client stands after it was charged. */
export interface Standing {
  readonly tier: Tier;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Date;
  /** Nothing was taken, as less than that is left. */
  readonly isRefused: boolean;
}

/** Counts what clients spend, in memory: a restart forgets it, and each of several servers counts for itself. */
export class RateLimiter {
  readonly allowances: Allowances;
  readonly #buckets: Readonly<Record<Tier, RateLimiterMemory>>;

  constructor(allowances: Allowances = usualAllowances) {
    this.allowances = allowances;
    const bucketOf = (points: number) => new RateLimiterMemory({ points, duration: windowSeconds });
    const { anonymous, key, staff, pages } = allowances;
    this.#buckets = {
      anonymous: bucketOf(anonymous),
      key: bucketOf(key),
      staff: bucketOf(staff),
      pages: bucketOf(pages),
    };
  }

  async charge({ tier, id }: Client, points: number): Promise<Standing> {
    const bucket = this.#buckets[tier];
    try {
      return this.#standing(tier, await bucket.consume(id, points), false);
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      // What is refused costs nothing, so that a smaller question still finds what is left.
      return this.#standing(tier, await bucket.reward(id, points), true);
    }
  }

  #standing(tier: Tier, { msBeforeNext, remainingPoints }: RateLimiterRes, isRefused: boolean): Standing {
    const resetAt = new Date(Date.now() + Math.max(msBeforeNext, 0));
    return { tier, limit: this.allowances[tier], remaining: remainingPoints, resetAt, isRefused };
  }
}
