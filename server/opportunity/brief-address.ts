import { suggestionIdOf } from "../pipeline/suggestion-id.ts";
import type { RankedPair, RankQuestion } from "./rank-opportunities.ts";

/** What a score depends on beside its two ends. */
export type Conditions = Pick<RankQuestion, "isStrict" | "novelty" | "time">;

/** Of who sets none. */
export const noConditions: Conditions = { isStrict: false, novelty: 0, time: {} };

/** Where the brief of a suggestion can be read, with the score that it has for this asker under these conditions. */
export function briefAddress({ from, to }: RankedPair, { isStrict, novelty, time }: Conditions): string {
  const query = new URLSearchParams({ from });
  if (isStrict) query.set("strict", "true");
  if (novelty > 0) query.set("novelty", String(novelty));
  if (time.day !== undefined) query.set("asOf", time.day);
  return `/brief/${suggestionIdOf({ from, to })}?${query}`;
}
