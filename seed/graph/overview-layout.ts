import { isTie, type Fact, type TieFact } from "@alliance-atlas/cypher/facts";
import type { EntityId } from "@alliance-atlas/cypher/model";
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { compareText } from "../facts/rank-proofs.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

interface LayoutNode extends SimulationNodeDatum {
  readonly id: EntityId;
  readonly radius: number;
}

interface LayoutLink extends SimulationLinkDatum<LayoutNode> {
  readonly strength: number;
  readonly distance: number;
}

const extent = 1_000;
const ticks = 400;
const belonging = new Set(["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH"]);

/**
 * Where the overview draws each alliance and its main industry: alliances gather round their industry, and those that
 * share members draw near each other. Worked out once at load, so that everybody sees the same picture; d3-force
 * places its nodes without chance, so the same facts give the same positions.
 */
export function layOutOverview(facts: readonly Fact[]): ReadonlyMap<EntityId, Position> {
  const ties = facts.filter(isTie);
  const mainIndustry = ties.filter(({ type, qualifiers }) => type === "ACTIVE_IN" && qualifiers["primary"] === "true");
  const ofAlliances = mainIndustry.filter(({ from }) => from.startsWith("alliance:"));
  const alliances = [...new Set(ofAlliances.map(({ from }) => from))].toSorted(compareText);
  const industries = [...new Set(ofAlliances.map(({ to }) => to))].toSorted(compareText);
  const nodes: LayoutNode[] = [
    ...industries.map((id) => ({ id, radius: 34 })),
    ...alliances.map((id) => ({ id, radius: 15 })),
  ];
  const links: LayoutLink[] = [
    ...ofAlliances.map(({ from, to }) => ({ source: from, target: to, strength: 0.7, distance: 34 })),
    ...sharedMembers(ties, new Set(alliances)).map(([source, target, count]) => ({
      source,
      target,
      strength: Math.min(0.04 * count, 0.2),
      distance: 90,
    })),
  ];
  forceSimulation(nodes)
    .force("charge", forceManyBody<LayoutNode>().strength(-90).distanceMax(420))
    .force("collide", forceCollide<LayoutNode>(({ radius }) => radius).iterations(3))
    .force(
      "link",
      forceLink<LayoutNode, LayoutLink>(links)
        .id(({ id }) => id)
        .strength(({ strength }) => strength)
        .distance(({ distance }) => distance),
    )
    .force("x", forceX<LayoutNode>(0).strength(0.035))
    .force("y", forceY<LayoutNode>(0).strength(0.06))
    .stop()
    .tick(ticks);
  return normalise(nodes);
}

/** Pairs of alliances with the number of institutions that belong to both. */
function sharedMembers(
  ties: readonly TieFact[],
  alliances: ReadonlySet<EntityId>,
): readonly [EntityId, EntityId, number][] {
  const alliancesOf = Map.groupBy(
    ties.filter(({ type, from, to }) => belonging.has(type) && from.startsWith("institution:") && alliances.has(to)),
    ({ from }) => from,
  );
  const counts = new Map<string, [EntityId, EntityId, number]>();
  for (const memberships of alliancesOf.values()) {
    const ids = [...new Set(memberships.map(({ to }) => to))].toSorted(compareText);
    for (const [index, left] of ids.entries()) {
      for (const right of ids.slice(index + 1)) {
        const pair = counts.get(`${left} ${right}`) ?? [left, right, 0];
        counts.set(`${left} ${right}`, [left, right, pair[2] + 1]);
      }
    }
  }
  return [...counts.values()];
}

/** Centred, the longer side from -1000 to 1000, rounded so that a machine's last digit changes nothing. */
function normalise(nodes: readonly LayoutNode[]): ReadonlyMap<EntityId, Position> {
  const [xs, ys] = [nodes.map(({ x }) => x ?? 0), nodes.map(({ y }) => y ?? 0)];
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const half = (values: readonly number[]): number => (Math.max(...values) - Math.min(...values)) / 2;
  const [centreX, centreY, scale] = [middle(xs), middle(ys), extent / Math.max(half(xs), half(ys), 1)];
  return new Map(
    nodes.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: Math.round((x - centreX) * scale), y: Math.round((y - centreY) * scale) },
    ]),
  );
}
