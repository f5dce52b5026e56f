import { listedBridges } from "./bridges.ts";
import type { PartnerModel } from "./partner-model.ts";

/**
 * The strict score: ln(1 + Σ a(u,z) a(z,v) / √s(z)) over the five largest bridges z, which are the five that are
 * listed. Nothing counts that is not shown; `find-strict-partners.cypher` says the same in the graph's own words.
 */
export function strictScores(model: PartnerModel, one: number): (other: number) => number {
  const { partnersOf, roots, strengths } = model.ties;
  const { offsets, values } = partnersOf;
  const best = new Float64Array(model.work.institutions.length * listedBridges);
  for (let place = offsets[one]!; place < offsets[one + 1]!; place += 1) {
    const bridge = values[place]!;
    const share = roots[place]! / Math.sqrt(strengths[bridge]!);
    for (let next = offsets[bridge]!; next < offsets[bridge + 1]!; next += 1) {
      keepLargest(best, values[next]! * listedBridges, share * roots[next]!);
    }
  }
  return (other) => {
    const own = best.subarray(other * listedBridges, (other + 1) * listedBridges);
    return Math.log1p(own.reduce((sum, share) => sum + share, 0));
  };
}

/** A row of five, the largest first. */
function keepLargest(best: Float64Array, row: number, share: number): void {
  let place = row + listedBridges - 1;
  if (share <= best[place]!) return;
  while (place > row && best[place - 1]! < share) {
    best[place] = best[place - 1]!;
    place -= 1;
  }
  best[place] = share;
}
