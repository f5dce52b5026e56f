import type { PathStep, Tie } from "../api/shapes.ts";
import { placeInLanes, type LaneDirection } from "../layout/lanes.ts";
import { emptyScene, type Scene, type SceneNode } from "./scene.ts";
import type { Highlight } from "./spotlight.ts";

export interface StepList {
  readonly steps: readonly PathStep[];
}

/** Paths between two things as lanes: columns by hop, rows by path. */
export function showPaths(paths: readonly StepList[], direction: LaneDirection = "right"): Scene {
  const things = new Map(paths.flatMap(({ steps }) => steps.map(({ node }) => [node.id, node])));
  const places = placeInLanes(
    paths.map(({ steps }) => steps.map(({ node }) => node.id)),
    direction,
  );
  const nodes = [...things].map(([id, thing]): [string, SceneNode] => [
    id,
    { thing, ...(places[id] ?? { x: 0, y: 0 }) },
  ]);
  const ties = paths.flatMap(({ steps }) =>
    steps.flatMap(({ tie }): [string, Tie][] => (tie === null ? [] : [[tie.factId, tie]])),
  );
  return { ...emptyScene, nodes: new Map(nodes), ties: new Map(ties) };
}

export function highlightOf(paths: readonly StepList[]): Highlight {
  return {
    nodeIds: new Set(paths.flatMap(({ steps }) => steps.map(({ node }) => node.id))),
    factIds: new Set(paths.flatMap(({ steps }) => steps.flatMap(({ tie }) => (tie === null ? [] : [tie.factId])))),
  };
}
