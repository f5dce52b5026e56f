import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { noConditions } from "../opportunity/brief-address.ts";
import { describePairs } from "../opportunity/describe-pairs.ts";
import { FeedbackRules } from "../opportunity/heed-feedback.ts";
import { isPartnerLabel } from "../opportunity/partner-labels.ts";
import { Pauses } from "../opportunity/pauses.ts";
import type { Projection } from "../opportunity/projection.ts";
import { rankHeeded } from "../opportunity/rank-heeded.ts";
import { readRankingGround } from "../opportunity/ranking-ground.ts";
import type { RankedPair } from "../opportunity/rank-opportunities.ts";
import { suggestionIdOf } from "../pipeline/suggestion-id.ts";

/** The best suggestions of each watched body; what ranks below comes and goes without meaning. */
const suggestionsEach = 10;

/** As the list of opportunities asks where nothing else is chosen. */
const plain = { ...noConditions, isCrossIndustry: true, includesFellows: false };

export interface WatchedSuggestions {
  /** By its id, as the watched body asks that it was found for. */
  readonly pairs: ReadonlyMap<string, RankedPair>;
  /** What they were ranked on. */
  readonly projection: Projection;
}

/** The best suggestions of these bodies: they are only ranked, since few of them are new and need words. */
export async function findSuggestions(bodies: readonly string[], context: Context): Promise<WatchedSuggestions> {
  const { projection, feedback } = await readRankingGround(context, new Date());
  const rules = new FeedbackRules(projection, feedback, false);
  const pauses = new Pauses();
  const found = new Map<string, RankedPair>();
  for (const of of bodies) {
    const label = projection.find(of)?.label;
    if (label === undefined || !isPartnerLabel(label)) continue;
    const { pairs } = await rankHeeded(projection, { ...plain, of, label, first: suggestionsEach }, rules);
    for (const pair of pairs) found.set(suggestionIdOf(pair), pair);
    await pauses.take();
    context.signal?.throwIfAborted();
  }
  return { pairs: found, projection };
}

/** Suggestions with their sentences. */
export async function tellSuggestions(
  items: readonly RankedPair[],
  projection: Projection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly object[]> {
  const told = await describePairs({ items, hubs: [] }, projection, noConditions, context, info);
  return told.items.map((item, index) => ({ ...item, ofId: items[index]?.from }));
}
