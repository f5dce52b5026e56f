import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { parseSuggestionId } from "../pipeline/suggestion-id.ts";
import { describePairs } from "./describe-pairs.ts";
import type { Projection } from "./projection.ts";
import { Comparison, excludedFor } from "./rank-opportunities.ts";

const maxIds = 20;
const partnerLabels = ["Alliance", "Institution"];

/** The suggestions that bear these ids now, scored as `opportunityScores` would, each at most once. */
export async function findOpportunitiesById(
  projection: Projection,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (ids.length > maxIds) throw badInput(`At most ${maxIds} ids at once, not ${ids.length}`);
  const pairs = [...new Set(ids)].map(parseSuggestionId);
  if (pairs.includes(undefined)) throw badInput("An id is two ids in order, joined by +, as opportunities give it");
  const comparison = new Comparison(projection, {});
  const known = pairs.flatMap((pair) => {
    const [from, to] = [pair?.from, pair?.to].map((id) => (id === undefined ? undefined : projection.find(id)));
    return from === undefined || to === undefined || [from, to].some(({ label }) => !partnerLabels.includes(label))
      ? []
      : [{ from, to }];
  });
  const allowed = known.filter(({ from, to }) => {
    const label = to.label === "Institution" ? "Institution" : "Alliance";
    return from !== to && !excludedFor(projection, from.id, { includesFellows: true, label }).has(to.id);
  });
  const ranked = allowed
    .map(({ from, to }) => comparison.compare(from.id, to.id, { isCrossIndustry: false, isStrict: false, novelty: 0 }))
    .filter((pair) => pair !== undefined);
  return {
    items: await describePairs(ranked, projection, context, info),
    considered: pairs.length,
    ranked: ranked.length,
    ruledOut: known.length - allowed.length,
  };
}
