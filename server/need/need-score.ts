import type { Evidence } from "./capability.ts";
import { needTermNames, needTerms, weakNeedTerms, type NeedTerm } from "./need-weights.ts";
import type { Concept } from "./recognise.ts";

export interface ScoredNeedTerm {
  readonly term: NeedTerm;
  /** Sum of the strengths behind it; for coverage, the share of the need. */
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  readonly pathCount: number;
}

export interface NeedScore {
  readonly score: number;
  readonly terms: readonly ScoredNeedTerm[];
}

/** So many paths explain a match. */
export const listedPaths = 5;

/** Two ways through one thing are one reason of a term; the stronger stands for it. */
export function eachReasonOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.term} ${one.through}`;
    if (one.strength > (best.get(key)?.strength ?? 0)) best.set(key, one);
  }
  return [...best.values()];
}

/**
 * The score: for each term its weight times ln(1 + the sum of its reasons), as a second reason of a kind tells less than
 * the first; and how much of the need is covered. The contributions are the score; nothing is added to them.
 */
export function scoreEvidence(reasons: readonly Evidence[], asked: readonly Concept[]): NeedScore {
  const terms = needTermNames.flatMap((term): readonly ScoredNeedTerm[] => {
    const same = reasons.filter((one) => one.term === term);
    const value = term === "coverage" ? coverageOf(reasons, asked) : same.reduce((sum, one) => sum + one.strength, 0);
    if (value === 0) return [];
    const { weight } = needTerms[term];
    return [{ term, value, weight, contribution: weight * Math.log1p(value), pathCount: same.length }];
  });
  const sorted = terms.toSorted((a, b) => b.contribution - a.contribution);
  return { score: sorted.reduce((sum, { contribution }) => sum + contribution, 0), terms: sorted };
}

/** Share of what the need speaks of, by weight, that there is a reason for. */
function coverageOf(reasons: readonly Evidence[], asked: readonly Concept[]): number {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  const covered = asked.map((concept) => {
    const about = reasons.filter((one) => one.concept.id === concept.id && !weakNeedTerms.includes(one.term));
    return concept.weight * Math.max(0, ...about.map(coverStrength));
  });
  return covered.reduce((sum, weight) => sum + weight, 0) / all;
}

/** A broader topic, an event, or what only others of one's alliance do, covers half of what is asked for. */
function coverStrength({ term, isBroader }: Evidence): number {
  const isOwn = !["alliances", "members", "events"].includes(term);
  return (isBroader ? 0.5 : 1) * (isOwn ? 1 : 0.5);
}

export function isCapable(reasons: readonly Evidence[]): boolean {
  return reasons.some(({ term }) => !weakNeedTerms.includes(term));
}

/** The reasons to show: the best of each thing that was asked for, then the best that are left. */
export function pickReasons(reasons: readonly Evidence[]): readonly Evidence[] {
  const sorted = reasons.toSorted((a, b) => worthOf(b) - worthOf(a) || (a.through < b.through ? -1 : 1));
  const firsts = new Map<string, Evidence>();
  for (const one of sorted) if (!firsts.has(one.concept.id)) firsts.set(one.concept.id, one);
  return [...new Set([...firsts.values(), ...sorted])].slice(0, listedPaths);
}

function worthOf({ term, strength }: Evidence): number {
  return needTerms[term].weight * strength;
}
