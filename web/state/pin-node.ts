import type { Scene } from "./scene.ts";

/** Pins a thing where it is, or lets it go. */
export function togglePin(scene: Scene, id: string): Scene {
  return scene.pinnedIds.has(id) ? unpinNode(scene, id) : pinNode(scene, id);
}

export function pinNode(scene: Scene, id: string): Scene {
  if (!scene.nodes.has(id)) return scene;
  return { ...scene, pinnedIds: new Set([...scene.pinnedIds, id]), steps: [...scene.steps, { act: "pin", id }] };
}

export function unpinNode(scene: Scene, id: string): Scene {
  if (!scene.nodes.has(id)) return scene;
  const pinnedIds = new Set([...scene.pinnedIds].filter((pinned) => pinned !== id));
  return { ...scene, pinnedIds, steps: [...scene.steps, { act: "unpin", id }] };
}
