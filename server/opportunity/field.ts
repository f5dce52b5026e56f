import type { Projection } from "./projection.ts";

/** What a thing works in: its industries, and the topics that it itself works on. */
export interface Field {
  readonly industries: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Half of all topics in common is the same trade under another code. */
const sameTradeShare = 0.5;

/** An institution without an industry of its own is taken to be in those of the alliances that it belongs to. */
export function fieldOf(projection: Projection, id: string): Field {
  const own = industriesOf(projection, id);
  const topics = new Set(projection.arcs(id, "WORKS_ON").map(({ to }) => to));
  if (own.length > 0 || projection.get(id).label !== "Institution") return { industries: new Set(own), topics };
  const alliances = (["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH"] as const)
    .flatMap((type) => projection.arcs(id, type))
    .filter(({ isOut }) => isOut);
  return { industries: new Set(alliances.flatMap(({ to }) => industriesOf(projection, to))), topics };
}

/** Classes of the classification that the data use; the emerging industries cut across the divisions and are left out. */
function industriesOf(projection: Projection, id: string): readonly string[] {
  return projection
    .arcs(id, "ACTIVE_IN")
    .filter(({ to }) => !to.startsWith("industry:sei-"))
    .map(({ to }) => to);
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
