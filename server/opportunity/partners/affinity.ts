import type { PartnerTies } from "./partner-ties.ts";

/** How much more two groups of institutions work together than chance would have it. */
export interface Affinity {
  /** Group of each institution, or -1. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
  /** ln((C + 1) / (E + 1)), row by row. */
  readonly values: Float64Array;
}

/**
 * ln((C(r,s) + 1) / (E(r,s) + 1)): observed over expected tie weight between two groups, where E follows from the
 * weight of each group alone; one is added to both, so that small groups say little (compare Scherngell and Barber,
 * Spatial interaction modelling of cross-region R&D collaborations, 2009).
 */
export function buildAffinity<Group>(
  groups: readonly (Group | null)[],
  { partnersOf, weights }: PartnerTies,
): Affinity {
  const names = [...new Set(groups.filter((group) => group !== null))];
  const codes = new Map(names.map((name, code) => [name, code]));
  const groupOf = Int32Array.from(groups, (group) => (group === null ? -1 : codes.get(group)!));
  const groupCount = names.length;
  const observed = new Float64Array(groupCount * groupCount);
  const totals = new Float64Array(groupCount);
  let total = 0;
  for (let one = 0; one < groupOf.length; one += 1) {
    for (let place = partnersOf.offsets[one]!; place < partnersOf.offsets[one + 1]!; place += 1) {
      const [own, other] = [groupOf[one]!, groupOf[partnersOf.values[place]!]!];
      if (own < 0 || other < 0) continue;
      observed[own * groupCount + other]! += weights[place]!;
      totals[own]! += weights[place]!;
      total += weights[place]!;
    }
  }
  const values = observed.map((weight, place) => {
    const [own, other] = [Math.floor(place / groupCount), place % groupCount];
    const expected = total === 0 ? 0 : (totals[own]! * totals[other]!) / total;
    return Math.log((weight + 1) / (expected + 1));
  });
  return { groupOf, groupCount, values };
}

/** Nothing is said where the group of one is unknown. */
export function affinityOf({ groupOf, groupCount, values }: Affinity, one: number, other: number): number {
  const [own, theirs] = [groupOf[one]!, groupOf[other]!];
  return own < 0 || theirs < 0 ? 0 : values[own * groupCount + theirs]!;
}
