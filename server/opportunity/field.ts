import type { Projection } from "./projection.ts";

/** What a thing works in: its industries, and the topics that it itself works on. */
export interface Field {
  readonly industries: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Half of all topics in common is the same trade under another code. */
const sameTradeShare = 0.5;

export function fieldOf(projection: Projection, id: string): Field {
  const number = projection.numberOf(id);
  const idsOf = (numbers: readonly number[]): ReadonlySet<string> =>
    new Set(numbers.map((one) => projection.idOf(one)));
  return { industries: idsOf(industriesOf(projection, number)), topics: idsOf(projection.heldBy(number, "WORKS_ON")) };
}

/** An institution without an industry of its own is taken to be in those of the alliances that it belongs to. */
export function industriesOf(projection: Projection, number: number): readonly number[] {
  const own = ownIndustries(projection, number);
  if (own.length > 0 || projection.labelOf(number) !== "Institution") return own;
  const alliances = (["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH"] as const).flatMap((type) =>
    projection.heldBy(number, type),
  );
  return [...new Set(alliances.flatMap((alliance) => ownIndustries(projection, alliance)))];
}

/** Classes of the classification that the data use; the emerging industries cut across the divisions and are left out. */
function ownIndustries(projection: Projection, number: number): readonly number[] {
  const all = projection.heldBy(number, "ACTIVE_IN");
  return all.filter((industry) => !projection.idOf(industry).startsWith("industry:sei-"));
}

/** Across industries: both industries known, none in common, and not the same trade by their topics. */
export function isAcrossIndustries(left: Field, right: Field): boolean {
  if (left.industries.size === 0 || right.industries.size === 0) return false;
  return left.industries.isDisjointFrom(right.industries) && !isSameTrade(left.topics, right.topics);
}

function isSameTrade(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const all = left.union(right).size;
  return all > 0 && left.intersection(right).size / all >= sameTradeShare;
}
