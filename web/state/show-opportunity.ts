import type { LaneDirection } from "../layout/lanes.ts";
import { showPaths, type StepList } from "./show-paths.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "../api/shapes.ts";

export interface Suggestion {
  readonly source: Thing;
  readonly target: Thing;
  readonly paths: readonly StepList[];
}

/** The reasons of one suggestion, all read from its source to its target, as lanes. */
export function showOpportunity({ source, target, paths }: Suggestion, direction: LaneDirection = "right"): Scene {
  const scene = showPaths(paths, direction);
  if (scene.nodes.size > 0) return scene;
  return {
    ...scene,
    nodes: new Map([
      [source.id, { thing: source, x: 0, y: 0 }],
      [target.id, { thing: target, x: 240, y: 0 }],
    ]),
  };
}
