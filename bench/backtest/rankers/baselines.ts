import { rowLength, type PartnerModel } from "@alliance-atlas/server/opportunity";

/** Scores everyone for one source; higher is better. Written into an array that lives until the next call. */
export type Baseline = (one: number) => Float64Array;

/** The rankers that a score of our own must beat, each by its plain formula on unweighted common projects. */
export function makeBaselines(model: PartnerModel): Readonly<Record<string, Baseline>> {
  const count = model.work.institutions.length;
  const { partnersOf } = model.ties;
  const degrees = Float64Array.from({ length: count }, (_, place) => rowLength(partnersOf, place));
  const scores = new Float64Array(count);
  const throughPartners =
    (worthOf: (degree: number) => number): Baseline =>
    (one) => {
      scores.fill(0);
      forEach(one, (bridge) => forEach(bridge, (other) => (scores[other]! += worthOf(degrees[bridge]!))));
      return scores;
    };
  function forEach(row: number, visit: (other: number) => void): void {
    for (let place = partnersOf.offsets[row]!; place < partnersOf.offsets[row + 1]!; place += 1)
      visit(partnersOf.values[place]!);
  }
  return {
    random: (one) => scores.map((_, other) => pseudoRandom(one, other)),
    degree: () => degrees,
    adamicAdar: throughPartners((degree) => 1 / Math.log(degree)),
    resourceAllocation: throughPartners((degree) => 1 / degree),
    ppr: (one) => model.lookFrom(one).reach.mass,
    l3: (one) => {
      // Σ over u–x–y–v of 1 / √(k(x) k(y)) (Kovács et al., 2019): two sweeps instead of three nested loops.
      const near = new Float64Array(count);
      forEach(one, (x) => forEach(x, (y) => (near[y]! += 1 / Math.sqrt(degrees[x]!))));
      scores.fill(0);
      for (let y = 0; y < count; y += 1) {
        if (near[y]! > 0 && y !== one) forEach(y, (v) => (scores[v]! += near[y]! / Math.sqrt(degrees[y]!)));
      }
      return scores;
    },
  };
}

/** The same number for the same pair on every run (a multiplicative hash). */
function pseudoRandom(one: number, other: number): number {
  const mixed = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0) / 2 ** 32;
}
