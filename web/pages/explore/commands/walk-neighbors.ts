import { otherEnd } from "../../../state/scene.ts";
import { focusThing, type Desk } from "../desk.ts";
import type { ThingCommand } from "./command.ts";

export const nextNeighbor: ThingCommand = {
  name: "nextNeighbor",
  on: "thing",
  keys: ["]"],
  run: (desk, id) => walk(desk, id, 1),
};

export const previousNeighbor: ThingCommand = {
  name: "previousNeighbor",
  on: "thing",
  keys: ["["],
  run: (desk, id) => walk(desk, id, -1),
};

/** Goes through the shown neighbours of the thing where the walk began, the best connected first. */
function walk(desk: Desk, id: string, by: 1 | -1): void {
  const going = desk.walk.peek();
  const isOnWalk = going !== undefined && neighborsOf(desk, going.aroundId)[going.index] === id;
  const aroundId = isOnWalk ? going.aroundId : id;
  const neighbors = neighborsOf(desk, aroundId);
  if (neighbors.length === 0) return;
  const start = by === 1 ? -1 : neighbors.length;
  const index = ((isOnWalk ? going.index : start) + by + neighbors.length) % neighbors.length;
  desk.walk.value = { aroundId, index };
  focusThing(neighbors[index] ?? id);
}

function neighborsOf({ explore: { store } }: Desk, id: string): readonly string[] {
  const { ties } = store.visible.peek();
  const ids = new Set(ties.flatMap((tie) => (tie.fromId === id || tie.toId === id ? [otherEnd(tie, id)] : [])));
  const degreeOf = (other: string): number => store.scene.peek().nodes.get(other)?.thing.degree ?? 0;
  return [...ids].sort((a, b) => degreeOf(b) - degreeOf(a) || a.localeCompare(b));
}
