import { tiesWithin, type Scene } from "./scene.ts";

/** Takes one thing out, with its ties and with neighbours that nothing else holds in the picture. */
export function removeNode(scene: Scene, id: string): Scene {
  const seeds = new Set(scene.steps.flatMap((step) => (step.act === "seed" ? [step.id] : [])));
  const remaining = new Map([...scene.nodes].filter(([nodeId]) => nodeId !== id));
  const ties = tiesWithin(scene.ties.values(), remaining);
  const held = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  const wasNeighbor = new Set(
    [...scene.ties.values()].flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : [])),
  );
  const nodes = new Map(
    [...remaining].filter(([nodeId]) => held.has(nodeId) || seeds.has(nodeId) || !wasNeighbor.has(nodeId)),
  );
  return {
    nodes,
    ties: new Map(ties.map((tie) => [tie.factId, tie])),
    folds: scene.folds.filter((fold) => nodes.has(fold.id)),
    steps: [...scene.steps, { act: "drop", id }],
  };
}
