import { barredFor, scorerFor } from "./partners/rank-partners.ts";
import { partnerModelOf } from "./partners/partner-models.ts";
import type { Projection, ProjectionNode } from "./projection.ts";
import { Comparison, excludedFor } from "./rank-opportunities.ts";
import type { TimeFilter } from "./reach.ts";

export interface PairInput {
  readonly from: string;
  readonly to: string;
}

interface PairScore {
  readonly id: string;
  readonly score: number | null;
  readonly isRuledOut: boolean;
  readonly reason: { readonly zh: string; readonly en: string } | null;
}

interface ScoreQuestion {
  readonly isStrict: boolean;
  readonly time: TimeFilter;
}

type Score = Omit<PairScore, "id">;

const unknown: Score = {
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
export function scorePairs(
  pairs: readonly PairInput[],
  projection: Projection,
  question: ScoreQuestion,
): readonly PairScore[] {
  const comparison = new Comparison(projection, question.time);
  const found = pairs.map(({ from, to }) => [projection.find(from), projection.find(to)] as const);
  const scores = new Map<number, Score>();
  const places = [...found.keys()];
  for (const [left, own] of Map.groupBy(places, (place) => found[place]?.[0]?.id)) {
    const byWork = left === undefined ? undefined : workScorer(projection, left, question);
    for (const place of own) {
      const [one, other] = found[place] ?? [];
      scores.set(place, byWork?.(other) ?? scoreByPaths(one, other, comparison, projection, question.isStrict));
    }
  }
  return pairs.map(({ from, to }, place) => {
    const [one, other] = found[place] ?? [];
    return { id: [one?.id ?? from, other?.id ?? to].toSorted().join("+"), ...(scores.get(place) ?? unknown) };
  });
}

/** Scores institutions that both have common work with others; says nothing of all else. */
function workScorer(
  projection: Projection,
  id: string,
  { isStrict, time }: ScoreQuestion,
): ((other: ProjectionNode | undefined) => Score | undefined) | undefined {
  const model = partnerModelOf(projection);
  const one = model.placeOf(id);
  if (one === undefined || !model.hasPartners(one) || time.day !== undefined) return undefined;
  const scoreOf = scorerFor(model, model.lookFrom(one), isStrict);
  const barred = barredFor(model, one, true);
  return (other) => {
    const place = other === undefined ? undefined : model.placeOf(other.id);
    if (place === undefined || model.workCount(place) === 0) return undefined;
    return barred.has(place) ? ruledOut : scored(scoreOf(place));
  };
}

function scoreByPaths(
  left: ProjectionNode | undefined,
  right: ProjectionNode | undefined,
  comparison: Comparison,
  projection: Projection,
  isStrict: boolean,
): Score {
  if (left === undefined || right === undefined || !isRanked(left.label) || !isRanked(right.label)) return unknown;
  const excluded = excludedFor(projection, left.id, { includesFellows: true, label: right.label });
  if (excluded.has(right.id)) return ruledOut;
  const ranked = comparison.compare(left.id, right.id, { isCrossIndustry: false, isStrict, novelty: 0 });
  return ranked === undefined ? unconnected : scored(ranked.score.score);
}

function isRanked(label: string): label is "Alliance" | "Institution" {
  return label === "Alliance" || label === "Institution";
}
