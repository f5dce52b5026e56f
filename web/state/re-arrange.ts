import type { Scene, SceneNode } from "./scene.ts";
import type { SceneTools } from "./scene-tools.ts";

/** The one command that moves what is there. */
export async function reArrange(scene: Scene, place: SceneTools["place"]): Promise<Scene> {
  const ids = [...scene.nodes.keys()];
  const [first] = ids;
  if (first === undefined) return scene;
  const positions = await place({
    fixed: [],
    freshIds: ids,
    links: [...scene.ties.values()].map(({ fromId, toId }) => ({ from: fromId, to: toId })),
    aroundId: first,
  });
  const nodes = new Map([...scene.nodes].map(([id, node]): [string, SceneNode] => [id, { ...node, ...positions[id] }]));
  return { ...scene, nodes, steps: [...scene.steps, { act: "arrange" }] };
}
