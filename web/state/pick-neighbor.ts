import type { RelationType } from "../api/generated/graphql.ts";
import type { Thing, Tie } from "../api/shapes.ts";
import { addToScene } from "./add-to-scene.ts";
import { SceneFullError } from "./scene-full-error.ts";
import { mostNodes, type Scene } from "./scene.ts";
import type { SceneTools } from "./scene-tools.ts";

export interface Pick {
  readonly id: string;
  readonly relation: RelationType;
  /** The thing in the scene that it is tied to. */
  readonly fromId: string;
}

/** One thing and its ties with another. */
export interface DirectTies {
  readonly thing: Thing;
  readonly ties: readonly Tie[];
}

/** Brings one neighbour that was chosen from a list. */
export async function pickNeighbor(
  scene: Scene,
  pick: Pick,
  { direct, place }: { readonly direct: DirectTies; readonly place: SceneTools["place"] },
): Promise<Scene> {
  // What it was to be tied to may have been removed in the meantime.
  if (!scene.nodes.has(pick.fromId)) return scene;
  if (!scene.nodes.has(pick.id) && scene.nodes.size >= mostNodes) throw new SceneFullError(0);
  return addToScene(scene, {
    step: { act: "pick", ...pick },
    aroundId: pick.fromId,
    things: [direct.thing],
    ties: direct.ties,
    relations: [],
    place,
  });
}
