import type { Label } from "@alliance-atlas/cypher/model";
import { fieldOf } from "./field.ts";
import { oncePerProjection } from "./once-per-projection.ts";
import type { Projection } from "./projection.ts";
import type { RankedPair } from "./rank-opportunities.ts";
import { pickPaths } from "./score.ts";

/** Suggestions in the order in which to read them, with the big hubs apart. */
export interface Arrangement {
  readonly items: readonly RankedPair[];
  readonly hubs: readonly RankedPair[];
}

/** So many more are ranked, so that others can take the places of those that are held back. */
export const arrangedFrom = 50;

const hubShare = 0.02;
const leastForHubs = 50;
const varied = 10;
const mostAlike = 3;
const mostHubs = 5;

/**
 * Puts hubs on a shelf of their own, since a list left to itself is full of them, and lets no industry and no bridge
 * stand behind more than three of the first ten. The order is otherwise that of the scores.
 */
export function arrangeVaried(projection: Projection, pairs: readonly RankedPair[], first: number): Arrangement {
  const isHub = hubTest(projection, pairs);
  const apart = pairs.filter(({ to }) => isHub(to));
  // Where there are none but hubs, a shelf beside an empty list would hide them.
  const [hubs, others] = apart.length === pairs.length ? [[], pairs] : [apart, pairs.filter(({ to }) => !isHub(to))];
  const counts = new Map<string, number>();
  const [chosen, later]: [RankedPair[], RankedPair[]] = [[], []];
  for (const pair of others) {
    const traits = traitsOf(projection, pair);
    const isCommon = traits.some((trait) => (counts.get(trait) ?? 0) >= mostAlike);
    if (chosen.length < varied && isCommon) {
      later.push(pair);
      continue;
    }
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    chosen.push(pair);
  }
  // Those held back come right after the tenth, in the order of their scores with all the rest.
  const rest = [...chosen.slice(varied), ...later].toSorted((a, b) => b.score.score - a.score.score);
  return { items: [...chosen.slice(0, varied), ...rest].slice(0, first), hubs: hubs.slice(0, mostHubs) };
}

/** What a reader sees as more of the same: the partner's industry, and the bridge that leads to it. */
function traitsOf(projection: Projection, { to, meetings }: RankedPair): readonly string[] {
  const [bridge] = pickPaths(meetings);
  return [...fieldOf(projection, to).industries, ...(bridge === undefined ? [] : [bridge.bridge])];
}

function hubTest(projection: Projection, pairs: readonly RankedPair[]): (id: string) => boolean {
  const [label] = pairs.map(({ to }) => projection.get(to).label);
  if (label === undefined) return () => false;
  const known = hubDegrees(projection).get(label) ?? leastHubDegree(projection, label);
  hubDegrees(projection).set(label, known);
  return (id) => projection.get(id).degree > known;
}

/** Beyond how many ties a thing is a hub, by its kind. */
const hubDegrees = oncePerProjection(() => new Map<Label, number>());

/** The fiftieth part of a kind with the most ties are hubs; a kind of few things has none. */
function leastHubDegree(projection: Projection, label: Label): number {
  const degrees = projection.numbersOf(label).map((number) => projection.node(number).degree);
  if (degrees.length < leastForHubs) return Number.POSITIVE_INFINITY;
  return degrees.toSorted((a, b) => b - a)[Math.floor(degrees.length * hubShare)] ?? Number.POSITIVE_INFINITY;
}
