import type { Meeting } from "./meetings.ts";
import { termDefinitions, type AnyTerm } from "./term-texts.ts";
import { isWeak, termNames, terms } from "./weights.ts";

export interface ScoredTerm {
  readonly term: AnyTerm;
  /** Sum of the worth of the meetings behind it; for lesserKnown, the logarithm of the partner's ties. */
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  readonly pathCount: number;
  /** The median contribution among all candidates, where it is known. */
  readonly typical?: number;
  /** How much of the term the listed paths account for, 0 to 1; null where paths are no measure of it. */
  readonly pathShare?: number | null;
}

export interface Score {
  readonly score: number;
  readonly terms: readonly ScoredTerm[];
}

export interface ScoreOptions {
  /** Only the meetings of the listed paths count. */
  readonly isStrict: boolean;
  /** 0 likely … 1 lesser-known. */
  readonly novelty: number;
  readonly targetDegree: number;
}

/** So many paths explain a suggestion. */
export const listedPaths = 5;

/**
 * The score: for each term its weight times ln(1 + the sum of its meetings), as a second bridge of a kind tells less
 * than the first, and a tenth hardly anything; and the terms that no listed path explains in full, unless strictly
 * asked for. The contributions are the score; nothing is added to them.
 */
export function scoreMeetings(
  meetings: readonly Meeting[],
  options: ScoreOptions,
  beyondPaths: readonly ScoredTerm[] = [],
): Score {
  const counted = options.isStrict ? pickPaths(meetings) : meetings;
  const byTerm = Map.groupBy(counted, ({ term }) => term);
  const scored = termNames.flatMap((term): ScoredTerm[] => {
    const same = byTerm.get(term) ?? [];
    if (same.length === 0) return [];
    const value = same.reduce((sum, meeting) => sum + meeting.value, 0);
    const { weight } = terms[term];
    return [{ term, value, weight, contribution: weight * Math.log1p(value), pathCount: same.length }];
  });
  const others = options.isStrict ? [] : beyondPaths;
  const all = [...scored, ...others, ...lesserKnown(options)].toSorted(
    (left, right) => Math.abs(right.contribution) - Math.abs(left.contribution),
  );
  return { score: all.reduce((sum, { contribution }) => sum + contribution, 0), terms: all };
}

/** Holds well-connected partners down: minus the dial times ln(1 + ties of the partner). */
function lesserKnown({ novelty, targetDegree }: ScoreOptions): readonly ScoredTerm[] {
  if (novelty === 0) return [];
  const value = Math.log1p(targetDegree);
  const weight = -novelty * terms.lesserKnown.weight;
  return [{ term: "lesserKnown", value, weight, contribution: weight * value, pathCount: 0 }];
}

/** One fellow connects anybody with anything; where several of an alliance's members stand elsewhere, others may follow. */
const tellingFellows = 2;

/**
 * A pair is worth ranking when something more than a common place connects it. A university is no reason: it connects
 * maize growers with chip makers. A body is led to an alliance by its fellows too (compare the conditional
 * co-membership of item-based recommendation), if they are more than one.
 */
export function isWorthRanking(meetings: readonly Meeting[], isOfBodyAndAlliance: boolean): boolean {
  return meetings.some(isReason) || (isOfBodyAndAlliance && fellows(meetings) >= tellingFellows);
}

function isReason(meeting: Meeting): boolean {
  return !isWeak(meeting.term) && !isOverUniversity(meeting);
}

function isOverUniversity({ left, right }: Meeting): boolean {
  return left.isByUniversity === true || right.isByUniversity === true;
}

function fellows(meetings: readonly Meeting[]): number {
  return new Set(fellowsOf(meetings).map(({ bridge }) => bridge)).size;
}

/** The paths to show: the best of each term first, then the best that are left; never one bridge twice. */
export function pickPaths(meetings: readonly Meeting[]): readonly Meeting[] {
  const reasons = meetings.filter(isReason);
  const byWorth = (reasons.length > 0 ? meetings.filter(({ term }) => !isWeak(term)) : fellowsOf(meetings)).toSorted(
    (left, right) => worthOf(right) - worthOf(left) || (left.bridge < right.bridge ? -1 : 1),
  );
  const firsts = termNames.flatMap((term) => byWorth.find((meeting) => meeting.term === term) ?? []);
  const ordered = [...firsts.toSorted((left, right) => worthOf(right) - worthOf(left)), ...byWorth];
  const chosen = new Map<string, Meeting>();
  // What is reason enough stands before what a university connects.
  for (const meeting of [...ordered.filter(isReason), ...ordered]) {
    if (!chosen.has(meeting.bridge)) chosen.set(meeting.bridge, meeting);
  }
  return [...chosen.values()].slice(0, listedPaths);
}

function fellowsOf(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter((meeting) => meeting.term === "fellowMembers" && !isOverUniversity(meeting));
}

function worthOf({ term, value }: Meeting): number {
  return termDefinitions[term].weight * value;
}
