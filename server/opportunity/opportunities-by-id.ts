import { badInput } from "../errors.ts";
import { parseSuggestionId } from "../pipeline/suggestion-id.ts";
import type { Conditions } from "./brief-address.ts";
import { partnerModelFor, pathModel, type ModelText } from "./model-texts.ts";
import { isPartnerLabel } from "./partner-labels.ts";
import { partnerModelOf } from "./partners/partner-models.ts";
import { partnerTerms } from "./partners/partner-terms.ts";
import { comparePartners } from "./partners/rank-partners.ts";
import type { Projection } from "./projection.ts";
import { comparisonFor, excludedFor, type RankedPair } from "./rank-opportunities.ts";

const maxIds = 20;

interface ByIdQuestion {
  readonly ids: readonly string[];
  /** Who asks: an end of each pair. Without it, the lesser of the two ids. */
  readonly from?: string | null;
}

interface FoundById {
  readonly ranked: readonly RankedPair[];
  readonly model: ModelText;
  readonly considered: number;
  readonly ruledOut: number;
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** The suggestions that bear these ids now, each at most once, scored as the asker's own list under these conditions has them. */
export async function findOpportunitiesById(
  projection: Projection,
  { ids, from }: ByIdQuestion,
  conditions: Conditions,
): Promise<FoundById> {
  if (ids.length > maxIds) throw badInput(`At most ${maxIds} ids at once, not ${ids.length}`);
  const pairs = [...new Set(ids)].map((id) => endsOf(id, from ?? undefined));
  const known = pairs.flatMap((pair) => findBoth(projection, pair));
  const allowed = known.filter(({ from: one, to }) => {
    const { label } = projection.get(to);
    return (
      one !== to && isPartnerLabel(label) && !excludedFor(projection, one, { includesFellows: true, label }).has(to)
    );
  });
  const compared = await Promise.all(allowed.map((pair) => compare(projection, pair, conditions)));
  const ranked = compared.filter((pair) => pair !== undefined);
  const isByWork = ranked.some(({ score }) => score.terms.some(({ term }) => term in partnerTerms));
  return {
    ranked,
    model: isByWork ? partnerModelFor(projection) : pathModel,
    considered: pairs.length,
    ruledOut: known.length - allowed.length,
  };
}

/** The two ends of an id, the asker first. */
function endsOf(id: string, asker: string | undefined): Pair {
  const ends = parseSuggestionId(id);
  if (ends === undefined) throw badInput("An id is two ids in order, joined by +, as opportunities give it");
  if (asker === undefined || asker === ends.from) return ends;
  if (asker !== ends.to)
    throw badInput("`from` is one of the two things in each of the ids", "Leave it out, or ask apart");
  return { from: ends.to, to: ends.from };
}

function findBoth(projection: Projection, pair: Pair): readonly Pair[] {
  const [from, to] = [projection.find(pair.from), projection.find(pair.to)];
  if (from === undefined || to === undefined || !isPartnerLabel(from.label) || !isPartnerLabel(to.label)) return [];
  return [{ from: from.id, to: to.id }];
}

async function compare(projection: Projection, { from, to }: Pair, conditions: Conditions) {
  const model = await partnerModelOf(projection, conditions.time.day);
  const [one, other] = [model.placeOf(from), model.placeOf(to)];
  const isByWork = one !== undefined && other !== undefined && model.hasPartners(one) && model.workCount(other) > 0;
  if (isByWork) return comparePartners(model, one, other, conditions);
  const comparison = comparisonFor(projection, conditions.time, from, projection.get(to).label);
  return comparison.compare(from, to, { ...conditions, isCrossIndustry: false });
}
