import type { Point, Scene } from "./scene.ts";

/** Whole numbers, so that the address can hold the place exactly. Whoever moves a thing wants it to stay there. */
export function moveNode(scene: Scene, id: string, to: Point): Scene {
  const node = scene.nodes.get(id);
  if (node === undefined) return scene;
  const place = { x: Math.round(to.x), y: Math.round(to.y) };
  const before = scene.steps.at(-1);
  const steps = before?.act === "move" && before.id === id ? scene.steps.slice(0, -1) : scene.steps;
  return {
    ...scene,
    nodes: new Map([...scene.nodes, [id, { ...node, ...place }]]),
    pinnedIds: new Set([...scene.pinnedIds, id]),
    steps: [...steps, { act: "move", id, ...place }],
  };
}
