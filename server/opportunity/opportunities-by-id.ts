import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { parseSuggestionId } from "../pipeline/suggestion-id.ts";
import { describePairs } from "./describe-pairs.ts";
import { partnerModelFor, pathModel } from "./model-texts.ts";
import { partnerModelOf } from "./partners/partner-models.ts";
import { partnerTerms } from "./partners/partner-terms.ts";
import { comparePartners } from "./partners/rank-partners.ts";
import type { Projection } from "./projection.ts";
import { Comparison, excludedFor, type RankedPair } from "./rank-opportunities.ts";

const asGiven = { isCrossIndustry: false, isStrict: false, novelty: 0 };
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
    .map(({ from, to }) => compareByWork(projection, from.id, to.id) ?? comparison.compare(from.id, to.id, asGiven))
    .filter((pair) => pair !== undefined);
  const isByWork = ranked.some(({ score }) => score.terms.some(({ term }) => term in partnerTerms));
  return {
    model: isByWork ? partnerModelFor(projection) : pathModel,
    items: await describePairs(ranked, projection, context, info),
    considered: pairs.length,
    ranked: ranked.length,
    ruledOut: known.length - allowed.length,
  };
}

/** Two institutions with partners, as their own ranking sees them from the first of the two ids. */
function compareByWork(projection: Projection, from: string, to: string): RankedPair | undefined {
  const model = partnerModelOf(projection);
  const [one, other] = [model.placeOf(from), model.placeOf(to)];
  if (one === undefined || other === undefined || !model.hasPartners(one) || !model.hasPartners(other))
    return undefined;
  return comparePartners(model, one, other);
}
