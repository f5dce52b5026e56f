import type { Neighborhood, Thing } from "../api/shapes.ts";
import type { PlaceRequest } from "../layout/place-request.ts";
import { chooseNeighbors, type ChosenGroup } from "./choose-neighbors.ts";
import { addToScene } from "./add-to-scene.ts";
import { expandCount, firstNodes, type Scene } from "./scene.ts";
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
  const { center, groups, nodes, ties } = neighborhood;
  const chosen = chooseNeighbors(groups, most - 1);
  const things = new Map<string, Thing>(nodes.map((thing) => [thing.id, thing]));
  const wanted = [center, ...chosen.flatMap(({ nodeIds }) => nodeIds.flatMap((id) => things.get(id) ?? []))];
  return addToScene(scene, {
    step: { act: "seed", id: center.id },
    aroundId: center.id,
    things: wanted,
    ties,
    sectors: sectorsOf(chosen),
    folds: chosen.map(({ relation, direction, text, total, nodeIds }) => ({
      id: center.id,
      relation,
      direction,
      text,
      total,
      shown: nodeIds.length,
    })),
    place,
  });
}

/** Neighbours by one relation lie together, each in the sector of the first group that names it. */
function sectorsOf(groups: readonly ChosenGroup[]): NonNullable<PlaceRequest["sectors"]> {
  const sectors = new Map<string, number>();
  groups.forEach(({ nodeIds }, index) => {
    for (const id of nodeIds) if (!sectors.has(id)) sectors.set(id, index);
  });
  return Object.fromEntries(sectors);
}
