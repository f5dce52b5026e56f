import type { RelationType } from "../api/generated/graphql.ts";
import type { Neighborhood } from "../api/shapes.ts";
import { addToScene } from "./add-to-scene.ts";
import { SceneFullError } from "./scene-full-error.ts";
import { mostNodes, type Direction, type Scene } from "./scene.ts";
import type { NeighborhoodQuestion, SceneTools } from "./scene-tools.ts";

export interface Expansion {
  readonly id: string;
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly count: number;
}

export function expandQuestion({ id, relation, count }: Expansion): NeighborhoodQuestion {
  return { id, relations: [relation], perRelation: count };
}

/** Adds neighbours by one relation; refuses rather than drawing a part that looks like the whole. */
export async function expandRelation(
  scene: Scene,
  expansion: Expansion,
  { neighborhood, place }: { readonly neighborhood: Neighborhood; readonly place: SceneTools["place"] },
): Promise<Scene> {
  // It may have been removed while its neighbours were on their way.
  if (!scene.nodes.has(expansion.id)) return scene;
  const groups = neighborhood.groups.filter(
    ({ relation, direction }) =>
      relation === expansion.relation &&
      (direction === expansion.direction || direction === "BOTH" || expansion.direction === "BOTH"),
  );
  const ids = new Set(groups.flatMap(({ nodeIds }) => nodeIds));
  const things = neighborhood.nodes.filter(({ id }) => ids.has(id));
  const fresh = things.filter(({ id }) => !scene.nodes.has(id)).length;
  const room = mostNodes - scene.nodes.size;
  if (fresh > room) throw new SceneFullError(room, Math.max(0, expansion.count - (fresh - room)), groups[0]);
  return addToScene(scene, {
    step: { act: "expand", ...expansion },
    aroundId: expansion.id,
    things,
    ties: neighborhood.ties,
    relations: groups,
    place,
  });
}
