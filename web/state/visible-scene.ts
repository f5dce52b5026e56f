import type { RelationType } from "../api/generated/graphql.ts";
import type { Tie } from "../api/shapes.ts";
import type { Scene, SceneFilter } from "./scene.ts";

export interface VisibleScene {
  readonly nodeIds: ReadonlySet<string>;
  readonly ties: readonly Tie[];
}

/**
 * What a filter leaves: ties of shown groups between shown kinds, and the things that they touch.
 * Seeds stay, so that no filter empties the picture.
 */
export function visibleScene(
  { nodes, ties, steps }: Scene,
  { hiddenKinds, hiddenGroups }: SceneFilter,
  groupOf: (relation: RelationType) => string,
): VisibleScene {
  const seeds = new Set(steps.flatMap((step) => (step.act === "seed" ? [step.id] : [])));
  const isKindShown = (id: string): boolean => {
    const node = nodes.get(id);
    return node !== undefined && (seeds.has(id) || !hiddenKinds.has(node.thing.kind));
  };
  const shown = [...ties.values()].filter(
    ({ fromId, toId, relation }) => isKindShown(fromId) && isKindShown(toId) && !hiddenGroups.has(groupOf(relation)),
  );
  if (hiddenGroups.size === 0) return { nodeIds: new Set([...nodes.keys()].filter(isKindShown)), ties: shown };
  return { nodeIds: new Set([...seeds, ...shown.flatMap(({ fromId, toId }) => [fromId, toId])]), ties: shown };
}
