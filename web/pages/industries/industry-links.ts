import type { OverviewQuery } from "../../api/generated/graphql.ts";

export type Overview = NonNullable<OverviewQuery["overview"]>;
export type Industry = Overview["industries"][number];
export type AllianceOfIndustry = Overview["alliances"][number];

/** Two alliances of different industries, and what ties them: shared members, or a suggestion. */
export interface AlliancePair {
  readonly a: AllianceOfIndustry;
  readonly b: AllianceOfIndustry;
  readonly sharedMembers: number;
  readonly suggestionId: string | undefined;
}

export interface IndustryPair {
  readonly key: string;
  readonly a: Industry;
  readonly b: Industry;
  /** Alliances that share members. */
  readonly existing: readonly AlliancePair[];
  /** Alliances that a suggestion brings together. */
  readonly possible: readonly AlliancePair[];
}

export interface Suggestion {
  readonly id: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}

/** One name for a pair whichever way round it is asked for. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join("~");
}

/** Pairs of industries between whose alliances there is something, the most first. */
export function listIndustryPairs(overview: Overview, suggestions: readonly Suggestion[]): readonly IndustryPair[] {
  const alliances = new Map(overview.alliances.map((alliance) => [alliance.id, alliance]));
  const industries = new Map(overview.industries.map((industry) => [industry.id, industry]));
  const pairs = new Map<string, { existing: AlliancePair[]; possible: AlliancePair[] }>();
  const add = (ids: readonly [string, string], sharedMembers: number, suggestionId: string | undefined): void => {
    const [a, b] = ids.map((id) => alliances.get(id));
    if (a?.industryId == null || b?.industryId == null || a.industryId === b.industryId) return;
    const key = pairKey(a.industryId, b.industryId);
    const pair = pairs.get(key) ?? { existing: [], possible: [] };
    (suggestionId === undefined ? pair.existing : pair.possible).push({ a, b, sharedMembers, suggestionId });
    pairs.set(key, pair);
  };
  for (const { fromId, toId, sharedMembers } of overview.links) add([fromId, toId], sharedMembers, undefined);
  for (const { id, source, target } of suggestions) add([source.id, target.id], 0, id);
  return [...pairs]
    .flatMap(([key, pair]): IndustryPair[] => {
      const [a, b] = key.split("~").map((id) => industries.get(id));
      return a === undefined || b === undefined ? [] : [{ key, a, b, ...pair }];
    })
    .sort(
      (one, other) =>
        other.existing.length - one.existing.length ||
        other.possible.length - one.possible.length ||
        one.key.localeCompare(other.key),
    );
}

/** The industries with the most ties to others, for a matrix that can still be read. */
export function chooseIndustries(pairs: readonly IndustryPair[], most: number): readonly Industry[] {
  const weights = new Map<Industry, number>();
  for (const { a, b, existing, possible } of pairs) {
    for (const industry of [a, b]) {
      weights.set(industry, (weights.get(industry) ?? 0) + existing.length + possible.length);
    }
  }
  return [...weights]
    .sort(([a, one], [b, other]) => other - one || a.id.localeCompare(b.id))
    .slice(0, most)
    .map(([industry]) => industry);
}
