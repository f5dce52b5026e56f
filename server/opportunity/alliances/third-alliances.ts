import type { Memberships } from "./memberships.ts";

/** How two alliances are connected over third ones. */
export interface ThirdAlliances {
  /** Q(A,B); nothing where no third alliance connects the two. */
  readonly routes: (one: string, other: string) => number;
  /** Rank of Q(A,B) among pairs of about the same size, 0 to 1. */
  readonly percentile: (one: string, other: string) => number;
}

const sizeClasses = 10;

/**
 * Q = M · diag(1 / row sum) · M off the diagonal, with M(A,B) = Σ_{o∈A∩B} 1/k(o) and k(o) the number of memberships of
 * o: routes from A to B over a third alliance, each damped by how much that is tied elsewhere (Resource Allocation: Zhou,
 * Lü and Zhang, Predicting missing links via local information, 2009; 1/k(o): Newman, Scientific collaboration networks
 * II, 2001).
 */
export function connectOverThirds(memberships: Memberships): ThirdAlliances {
  const ids = [...memberships.membersOf.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const routes = routesOf(overlapsOf(memberships, places), ids.length);
  const sizes = ids.map((id) => memberships.membersOf.get(id)?.size ?? 0);
  const percentiles = rankWithinSizes(routes, sizes);
  const at = (table: Float64Array, one: string, other: string): number => {
    const [row, column] = [places.get(one), places.get(other)];
    return row === undefined || column === undefined ? 0 : (table[row * ids.length + column] ?? 0);
  };
  return {
    routes: (one, other) => at(routes, one, other),
    percentile: (one, other) => at(percentiles, one, other),
  };
}

/** M off its diagonal, row by row. */
function overlapsOf({ alliancesOf }: Memberships, places: ReadonlyMap<string, number>): readonly Map<number, number>[] {
  const rows = Array.from(places, () => new Map<number, number>());
  for (const own of alliancesOf.values()) {
    const seats = [...own].map((id) => places.get(id) ?? -1);
    for (const one of seats) {
      for (const other of seats) {
        if (one !== other) rows[one]?.set(other, (rows[one].get(other) ?? 0) + 1 / own.size);
      }
    }
  }
  return rows;
}

function routesOf(overlaps: readonly Map<number, number>[], count: number): Float64Array {
  const routes = new Float64Array(count * count);
  for (const between of overlaps) {
    const total = between.values().reduce((sum, value) => sum + value, 0);
    for (const [one, left] of between) {
      for (const [other, right] of between) {
        if (one !== other) routes[one * count + other] = (routes[one * count + other] ?? 0) + (left * right) / total;
      }
    }
  }
  return routes;
}

/** Pairs in ten classes by |A|·|B|; within a class the share of pairs that Q puts lower, equals counting half. */
function rankWithinSizes(routes: Float64Array, sizes: readonly number[]): Float64Array {
  const count = sizes.length;
  const pairs = sizes.flatMap((size, one) =>
    sizes.slice(one + 1).flatMap((other, place) => (size * other === 0 ? [] : [{ one, other: one + 1 + place }])),
  );
  const sizeOf = ({ one, other }: { one: number; other: number }): number => (sizes[one] ?? 0) * (sizes[other] ?? 0);
  const bySize = pairs.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const classSize = Math.ceil(bySize.length / sizeClasses);
  const ranks = new Float64Array(count * count);
  for (let start = 0; start < bySize.length; start += classSize) {
    const alike = bySize
      .slice(start, start + classSize)
      .map((pair) => ({ ...pair, route: routes[pair.one * count + pair.other] ?? 0 }));
    for (const same of Map.groupBy(alike, ({ route }) => route).values()) {
      const route = same[0]?.route ?? 0;
      const lower = alike.filter((pair) => pair.route < route).length;
      for (const { one, other } of same) {
        const rank = (lower + same.length / 2) / alike.length;
        ranks[one * count + other] = rank;
        ranks[other * count + one] = rank;
      }
    }
  }
  return ranks;
}
