import type { RelationType } from "../api/generated/graphql.ts";
import type { Tie } from "../api/shapes.ts";
import { looksAtTies, passesFilter, type SceneFilter } from "./scene-filter.ts";
import { seedIds, type Fold, type Scene } from "./scene.ts";

export interface VisibleScene {
  readonly nodeIds: ReadonlySet<string>;
  readonly ties: readonly Tie[];
  /** Folds of shown things, by relations that are shown. */
  readonly folds: readonly Fold[];
}

/**
 * What a filter leaves: ties that pass between things that are shown, and the things that they touch.
 * Seeds stay unless they were hidden one by one, so that no filter empties the picture.
 */
export function visibleScene(
  scene: Scene,
  filter: SceneFilter,
  groupOf: (relation: RelationType) => string,
): VisibleScene {
  const { nodes, ties } = scene;
  const seeds = seedIds(scene);
  const isShown = (id: string): boolean => {
    const node = nodes.get(id);
    return (
      node !== undefined && !filter.hiddenIds.has(id) && (seeds.has(id) || !filter.hiddenKinds.has(node.thing.kind))
    );
  };
  const shown = [...ties.values()].filter(
    (tie) => isShown(tie.fromId) && isShown(tie.toId) && passesFilter(tie, filter, groupOf),
  );
  const touched = new Set(shown.flatMap(({ fromId, toId }) => [fromId, toId]));
  const mustTouch = looksAtTies(filter);
  const nodeIds = [...nodes.keys()].filter((id) => isShown(id) && (!mustTouch || touched.has(id) || seeds.has(id)));
  const folds = scene.folds.filter(({ id, relation }) => isShown(id) && !filter.hiddenGroups.has(groupOf(relation)));
  return { nodeIds: new Set(nodeIds), ties: shown, folds };
}
