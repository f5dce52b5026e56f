import type { RelationType } from "../api/generated/graphql.ts";
import type { Neighborhood, Thing } from "../api/shapes.ts";
import { addToScene } from "./add-to-scene.ts";
import { mostNodes, type Direction, type Scene } from "./scene.ts";
import type { NeighborhoodQuestion, SceneTools } from "./scene-tools.ts";

export interface Expansion {
  readonly id: string;
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly count: number;
}

/** The picture would pass the number of things that a reader can take in. */
export class SceneFullError extends Error {
  readonly room: number;

  constructor(room: number) {
    super(`The scene has room for ${room} more`);
    this.name = "SceneFullError";
    this.room = room;
  }
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
  const groups = neighborhood.groups.filter(
    ({ relation, direction }) =>
      relation === expansion.relation &&
      (direction === expansion.direction || direction === "BOTH" || expansion.direction === "BOTH"),
  );
  const ids = new Set(groups.flatMap(({ nodeIds }) => nodeIds));
  const things = neighborhood.nodes.filter((thing: Thing) => ids.has(thing.id));
  const fresh = things.filter(({ id }) => !scene.nodes.has(id));
  const room = mostNodes - scene.nodes.size;
  if (fresh.length > room) throw new SceneFullError(room);
  return addToScene(scene, {
    step: { act: "expand", ...expansion },
    aroundId: expansion.id,
    things,
    ties: neighborhood.ties,
    folds: groups.map(({ relation, direction, text, total, nodeIds }) => ({
      id: expansion.id,
      relation,
      direction,
      text,
      total,
      shown: nodeIds.length,
    })),
    place,
  });
}
