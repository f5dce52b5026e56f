import type { Neighborhood, Thing } from "../api/shapes.ts";
import type { PlaceRequest } from "../layout/place-request.ts";
import { addToScene } from "./add-to-scene.ts";
import { chooseNeighbors, type ChosenGroup } from "./choose-neighbors.ts";
import { SceneFullError } from "./scene-full-error.ts";
import { expandCount, firstNodes, foldKey, mostNodes, type Scene, type Step } from "./scene.ts";
import type { NeighborhoodQuestion, SceneTools } from "./scene-tools.ts";

export function egoQuestion(id: string): NeighborhoodQuestion {
  return { id, perRelation: expandCount };
}

/** Brings a thing with a fair choice of its neighbours: some of every relation, no more than a reader can take in. */
export async function loadEgo(
  scene: Scene,
  neighborhood: Neighborhood,
  place: SceneTools["place"],
  most: number = firstNodes,
): Promise<Scene> {
  const room = mostNodes - scene.nodes.size;
  if (room < 1) throw new SceneFullError(0);
  const { center, groups, nodes, ties } = neighborhood;
  const chosen = chooseNeighbors(groups, Math.min(most, room) - 1);
  const things = new Map<string, Thing>(nodes.map((thing) => [thing.id, thing]));
  return addToScene(scene, {
    step: seedStep(center.id, most),
    aroundId: center.id,
    things: [center, ...chosen.flatMap(({ nodeIds }) => nodeIds.flatMap((id) => things.get(id) ?? []))],
    ties,
    relations: chosen,
    sectors: sectorsOf(center.id, chosen),
    place,
  });
}

/** The number stands in an address only where it is not the usual one, so that links from before it mean what they meant. */
export function seedStep(id: string, most: number): Step {
  return most === firstNodes ? { act: "seed", id } : { act: "seed", id, most };
}

/** Neighbours by one relation, and what is left out of it, lie together in the sector of the first group that names them. */
function sectorsOf(id: string, groups: readonly ChosenGroup[]): NonNullable<PlaceRequest["sectors"]> {
  const sectors = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const key of [...group.nodeIds, foldKey({ id, ...group })]) if (!sectors.has(key)) sectors.set(key, index);
  });
  return Object.fromEntries(sectors);
}
