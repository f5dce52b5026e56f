import { otherEnd, seedIds, tiesWithin, type Scene } from "./scene.ts";

/** Takes one thing out, with its ties and with neighbours that nothing else holds in the picture. */
export function removeNode(scene: Scene, id: string): Scene {
  const seeds = seedIds(scene);
  const remaining = new Map([...scene.nodes].filter(([nodeId]) => nodeId !== id));
  const ties = tiesWithin(scene.ties.values(), remaining);
  const held = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  const wasNeighbor = new Set(
    [...scene.ties.values()].flatMap((tie) => (tie.fromId === id || tie.toId === id ? [otherEnd(tie, id)] : [])),
  );
  const nodes = new Map(
    [...remaining].filter(([nodeId]) => held.has(nodeId) || seeds.has(nodeId) || !wasNeighbor.has(nodeId)),
  );
  return {
    nodes,
    ties: new Map(ties.map((tie) => [tie.factId, tie])),
    folds: scene.folds.filter((fold) => nodes.has(fold.id)),
    pinnedIds: new Set([...scene.pinnedIds].filter((pinned) => nodes.has(pinned))),
    steps: [...scene.steps, { act: "drop", id }],
  };
}
