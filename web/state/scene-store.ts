import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { EntityKind, RelationType } from "../api/generated/graphql.ts";
import { emptyScene, noFilter, type Scene, type SceneFilter } from "./scene.ts";
import { visibleScene, type VisibleScene } from "./visible-scene.ts";

export interface Highlight {
  readonly nodeIds: ReadonlySet<string>;
  readonly factIds: ReadonlySet<string>;
}

/**
 * One picture. In the scene, visible, selected, focused by keyboard and highlighted are five different things:
 * none of them is made out of another.
 */
export interface SceneStore {
  readonly scene: ReadonlySignal<Scene>;
  readonly visible: ReadonlySignal<VisibleScene>;
  readonly filter: Signal<SceneFilter>;
  readonly selectedId: Signal<string | undefined>;
  readonly highlight: Signal<Highlight | undefined>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Takes a scene as the next one; the one before can be brought back. */
  readonly commit: (scene: Scene) => void;
  /** Takes a scene from elsewhere, such as an address, without a way back to the one before. */
  readonly replace: (scene: Scene) => void;
  readonly undo: () => void;
  readonly toggleKind: (kind: EntityKind) => void;
  readonly toggleGroup: (group: string) => void;
}

const mostUndo = 100;

export function createSceneStore(groupOf: (relation: RelationType) => string): SceneStore {
  const scene = signal<Scene>(emptyScene);
  const past = signal<readonly Scene[]>([]);
  const filter = signal<SceneFilter>(noFilter);
  const selectedId = signal<string | undefined>(undefined);
  const highlight = signal<Highlight | undefined>(undefined);

  const take = (next: Scene): void => {
    scene.value = next;
    if (selectedId.peek() !== undefined && !next.nodes.has(selectedId.peek() ?? "")) selectedId.value = undefined;
  };
  return {
    scene,
    visible: computed(() => visibleScene(scene.value, filter.value, groupOf)),
    filter,
    selectedId,
    highlight,
    canUndo: computed(() => past.value.length > 0),
    commit: (next) =>
      batch(() => {
        past.value = [...past.peek(), scene.peek()].slice(-mostUndo);
        take(next);
      }),
    replace: (next) =>
      batch(() => {
        past.value = [];
        take(next);
      }),
    undo: () =>
      batch(() => {
        const before = past.peek().at(-1);
        if (before === undefined) return;
        past.value = past.peek().slice(0, -1);
        take(before);
      }),
    toggleKind: (kind) => {
      filter.value = { ...filter.peek(), hiddenKinds: toggled(filter.peek().hiddenKinds, kind) };
    },
    toggleGroup: (group) => {
      filter.value = { ...filter.peek(), hiddenGroups: toggled(filter.peek().hiddenGroups, group) };
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
