import type { Meeting } from "../meetings.ts";
import type { Score, ScoredTerm } from "../score.ts";
import { rowLength } from "./compressed-rows.ts";
import type { Outlook, PartnerModel } from "./partner-model.ts";
import { partnerTermNames, partnerTerms } from "./partner-terms.ts";

/** λ at the end of the dial: S − λ ln(partners of v). */
const mostLambda = 0.45;
/** So many candidates stand for all when the typical contribution of a term is told. */
const sampleSize = 401;

/** What is held against a well-connected partner, at this place of the dial. */
export function lesserKnownPart({ ties }: PartnerModel, other: number, novelty: number): number {
  return -novelty * mostLambda * Math.log(Math.max(rowLength(ties.partnersOf, other), 1));
}

/** The median contribution of each term over a sample of candidates that is the same each time. */
export function typicalTerms(model: PartnerModel, outlook: Outlook, candidates: readonly number[]): readonly number[] {
  const stride = Math.max(1, Math.floor(candidates.length / sampleSize));
  const rows = candidates
    .filter((_, place) => place % stride === 0)
    .map((other) => {
      const values = new Float64Array(partnerTermNames.length);
      model.score(outlook, other, values);
      return values;
    });
  return partnerTermNames.map((name, place) => {
    const sorted = rows.map((row) => row[place]!).toSorted((a, b) => a - b);
    return (sorted[sorted.length >> 1] ?? 0) * partnerTerms[name].weight;
  });
}

/** The score with its terms, which add up to it. */
export function fullScore(
  model: PartnerModel,
  outlook: Outlook,
  other: number,
  meetings: readonly Meeting[],
  typical: readonly number[],
  novelty: number,
): Score {
  const values = new Float64Array(partnerTermNames.length);
  model.score(outlook, other, values);
  const own = partnerTermNames.map((term, place): ScoredTerm => {
    const { weight } = partnerTerms[term];
    const value = values[place]!;
    const behind = meetings.filter((meeting) => meeting.term === term);
    return {
      term,
      value,
      weight,
      contribution: weight * value,
      pathCount: behind.length,
      typical: typical[place]!,
      pathShare: pathShareOf(term, outlook, other, behind),
    };
  });
  return addUp(own, model, other, novelty);
}

/** How much of a term the listed paths account for; null where paths are no measure of it. */
function pathShareOf(
  term: ScoredTerm["term"],
  { reach: { mass, nearMass }, twoSteps }: Outlook,
  other: number,
  behind: readonly Meeting[],
): number | null {
  const [all, near, bridged] = [mass[other]!, nearMass[other]!, twoSteps[other]!];
  if (term === "networkReach" && all > 0) return near / all;
  if (term !== "bridgingPartners" || bridged === 0) return null;
  return Math.min(1, behind.reduce((sum, { value }) => sum + value, 0) / bridged);
}

/** One term alone: the part of P2 that the listed bridges hold. */
export function strictScore(model: PartnerModel, other: number, meetings: readonly Meeting[], novelty: number): Score {
  const value = Math.log1p(meetings.reduce((sum, meeting) => sum + meeting.value, 0));
  const only = { term: "bridgingPartners", value, weight: 1, contribution: value, pathCount: meetings.length } as const;
  return addUp([{ ...only, pathShare: 1 }], model, other, novelty);
}

function addUp(own: readonly ScoredTerm[], model: PartnerModel, other: number, novelty: number): Score {
  const contribution = lesserKnownPart(model, other, novelty);
  const value = Math.log(Math.max(rowLength(model.ties.partnersOf, other), 1));
  const held: ScoredTerm = { term: "lesserKnown", value, weight: -novelty * mostLambda, contribution, pathCount: 0 };
  const scored = novelty === 0 ? own : [...own, held];
  return { score: scored.reduce((sum, term) => sum + term.contribution, 0), terms: scored };
}
