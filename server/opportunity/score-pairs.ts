import { suggestionIdOf } from "../pipeline/suggestion-id.ts";
import type { Conditions } from "./brief-address.ts";
import { dataOf } from "./data-date.ts";
import { partnerModelFor, pathModel, type ModelText } from "./model-texts.ts";
import { isPartnerLabel } from "./partner-labels.ts";
import type { PartnerModel } from "./partners/partner-model.ts";
import { partnerModelOf } from "./partners/partner-models.ts";
import { lesserKnownPart } from "./partners/partner-score.ts";
import { barredFor, scorerFor } from "./partners/rank-partners.ts";
import type { Projection, ProjectionNode } from "./projection.ts";
import { comparisonFor, excludedFor, type Comparison } from "./rank-opportunities.ts";

export interface PairInput {
  readonly from: string;
  readonly to: string;
}

interface PairScore {
  readonly id: string;
  readonly score: number | null;
  readonly isRuledOut: boolean;
  readonly reason: { readonly zh: string; readonly en: string } | null;
  /** The model that judged the pair; nothing where there was nothing to judge. */
  readonly model: ModelText | null;
  readonly dataVersion: string;
  readonly dataDate: string | null;
}

type Score = Pick<PairScore, "score" | "isRuledOut" | "reason">;
type Judgement = Score & Pick<PairScore, "model">;

const unknown: Judgement = {
  model: null,
  score: null,
  isRuledOut: false,
  reason: { zh: "图中没有其中一个事物", en: "One of the two is not in the graph" },
};
const ruledOut: Score = {
  score: null,
  isRuledOut: true,
  reason: { zh: "已有合作、同一主体或名称相近的不同主体", en: "Already linked, the same body, or a look-alike" },
};
const unconnected: Score = {
  score: null,
  isRuledOut: false,
  reason: { zh: "没有可以成为理由的路径", en: "No path connects them well enough to be a reason" },
};
const scored = (score: number): Score => ({ score, isRuledOut: false, reason: null });

/** Scores given pairs by the models that rank: each asker is looked from once, however many pairs it stands in. */
export async function scorePairs(
  pairs: readonly PairInput[],
  projection: Projection,
  conditions: Conditions,
): Promise<readonly PairScore[]> {
  const model = await partnerModelOf(projection, conditions.time.day);
  const workModel = partnerModelFor(projection);
  const found = pairs.map(({ from, to }) => [projection.find(from), projection.find(to)] as const);
  const scores = new Map<number, Judgement>();
  const byPaths = pathScorer(projection, conditions);
  for (const [left, own] of Map.groupBy(found.keys(), (place) => found[place]?.[0]?.id)) {
    const byWork = left === undefined ? undefined : workScorer(model, left, conditions);
    for (const place of own) {
      const [one, other] = found[place] ?? [];
      const score = byWork?.(other);
      scores.set(place, score === undefined ? byPaths(one, other) : { ...score, model: workModel });
    }
  }
  const data = dataOf(projection);
  return pairs.map(({ from, to }, place) => {
    const [one, other] = found[place] ?? [];
    const id = suggestionIdOf({ from: one?.id ?? from, to: other?.id ?? to });
    return { id, ...(scores.get(place) ?? unknown), ...data };
  });
}

/** Scores institutions that both have common work with others; says nothing of all else. */
function workScorer(
  model: PartnerModel,
  id: string,
  { isStrict, novelty }: Conditions,
): ((other: ProjectionNode | undefined) => Score | undefined) | undefined {
  const one = model.placeOf(id);
  if (one === undefined || !model.hasPartners(one)) return undefined;
  const scoreOf = scorerFor(model, model.lookFrom(one), isStrict);
  const barred = barredFor(model, one, true);
  return (other) => {
    const place = other === undefined ? undefined : model.placeOf(other.id);
    if (place === undefined || model.workCount(place) === 0) return undefined;
    return barred.has(place) ? ruledOut : scored(scoreOf(place) + lesserKnownPart(model, place, novelty));
  };
}

/** Scores by paths, each kind of list with one comparison for all its pairs. */
function pathScorer(
  projection: Projection,
  conditions: Conditions,
): (left: ProjectionNode | undefined, right: ProjectionNode | undefined) => Judgement {
  const comparisons = new Map<string, Comparison>();
  return (left, right) => {
    if (left === undefined || right === undefined || !isPartnerLabel(left.label) || !isPartnerLabel(right.label)) {
      return unknown;
    }
    const excluded = excludedFor(projection, left.id, { includesFellows: true, label: right.label });
    if (excluded.has(right.id)) return { ...ruledOut, model: pathModel };
    const list = `${left.label} ${right.label}`;
    const comparison = comparisons.get(list) ?? comparisonFor(projection, conditions.time, left.id, right.label);
    comparisons.set(list, comparison);
    const ranked = comparison.compare(left.id, right.id, { ...conditions, isCrossIndustry: false });
    return { ...(ranked === undefined ? unconnected : scored(ranked.score.score)), model: pathModel };
  };
}
