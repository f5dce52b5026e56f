import { relationOf, relationTypes } from "@alliance-atlas/cypher/model";
import type { ListFilter, RelationEnd, TraitName } from "@alliance-atlas/cypher/compile";
import { isEnd, type Hierarchy } from "./hierarchy.ts";

/** What a thing is counted by: ends, ties as they are kept on it, values. */
export type Traits = Readonly<Record<string, readonly string[]>>;

export interface FacetQuestion {
  readonly facets: readonly TraitName[];
  readonly filter: ListFilter;
  readonly hierarchy: Hierarchy;
}

export interface Counted {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts of each facet, the largest first. A thing that meets all conditions counts everywhere; one that fails a single
 * one counts in the facet of that one, which leaves it out: so a count is what choosing would give. Ties that are chosen
 * must all be there, so theirs is left out nowhere.
 */
export function countFacets(
  things: readonly Traits[],
  question: FacetQuestion,
): ReadonlyMap<TraitName, readonly Counted[]> {
  const { facets } = question;
  const tallies = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const conditions = facets.map((facet) => ({ facet, holds: conditionOf(facet, question) }));
  for (const thing of things) {
    const failed = conditions.filter(({ holds }) => !holds(thing)).map(({ facet }) => facet);
    for (const [facet, tally] of tallies) {
      if (failed.some((other) => other !== facet || other === "having")) continue;
      for (const value of valuesOf(facet, thing, question.hierarchy)) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  return new Map([...tallies].map(([facet, tally]) => [facet, inOrder(tally)]));
}

function inOrder(tally: ReadonlyMap<string, number>): readonly Counted[] {
  return [...tally]
    .map(([value, count]) => ({ value, count }))
    .toSorted((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
}

function conditionOf(facet: TraitName, { filter, hierarchy }: FacetQuestion): (thing: Traits) => boolean {
  if (facet === "having") {
    const wanted = filter.having ?? [];
    return (thing) => wanted.every((end) => hasTie(thing[facet] ?? [], end));
  }
  if (isEnd(facet)) {
    const chosen = filter[facet];
    if (chosen === undefined) return () => true;
    return (thing) => (thing[facet] ?? []).some((id) => hierarchy.above(facet, id).includes(chosen));
  }
  const options = filter.values?.[facet];
  return options === undefined ? () => true : (thing) => (thing[facet] ?? []).some((value) => options.includes(value));
}

/** `CHAIRS<3` is kept on a thing: three ties CHAIRS that point to it. */
function hasTie(kept: readonly string[], { relation, direction }: RelationEnd): boolean {
  const signs = { in: ["<"], out: [">"], both: ["<", ">"] }[direction];
  return kept.some((text) => signs.some((sign) => text.startsWith(`${relation}${sign}`)));
}

const symmetric: ReadonlySet<string> = new Set(
  relationTypes.filter((relation) => relationOf(relation).symmetric === true),
);

/** Each once, as a thing is counted once by it, however often it comes there. */
function valuesOf(facet: TraitName, thing: Traits, hierarchy: Hierarchy): ReadonlySet<string> {
  const own = thing[facet] ?? [];
  if (facet === "having") return new Set(own.map(tieName));
  if (!isEnd(facet)) return new Set(own);
  return new Set(own.flatMap((id) => hierarchy.above(facet, id)).filter((id) => hierarchy.isCounted(facet, id)));
}

/** The relation with its sign, which one without direction has none of. */
function tieName(kept: string): string {
  const [, relation = "", sign = ""] = /^([A-Z_]+)([<>])/.exec(kept) ?? [];
  return symmetric.has(relation) ? relation : `${relation}${sign}`;
}
