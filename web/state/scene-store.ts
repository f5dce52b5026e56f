import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { RelationType } from "../api/generated/graphql.ts";
import { noFilter, type FilterPart, type SceneFilter } from "./scene-filter.ts";
import { beginHistory, goToMoment, presentOf, recordMoment, type Moment, type SceneHistory } from "./scene-history.ts";
import { emptyScene, type Scene } from "./scene.ts";
import { spotlightOf, type Highlight, type Spotlight } from "./spotlight.ts";
import { visibleScene, type VisibleScene } from "./visible-scene.ts";

/**
 * One picture. In the scene, visible, selected, focused by keyboard and highlighted are five different things:
 * none of them is made out of another.
 */
export interface SceneStore {
  /** What is in the scene. */
  readonly scene: ReadonlySignal<Scene>;
  /** What of it is shown, by the filter. */
  readonly filter: ReadonlySignal<SceneFilter>;
  readonly visible: ReadonlySignal<VisibleScene>;
  /** What is selected, in the order of selecting; the last is the one that the card tells of. */
  readonly selectedIds: Signal<readonly string[]>;
  readonly selectedId: ReadonlySignal<string | undefined>;
  /** Where the keyboard is. */
  readonly focusedId: Signal<string | undefined>;
  /** What is brought out: by the page, else by the reader's spotlight. */
  readonly highlight: Signal<Highlight | undefined>;
  readonly spotlight: Signal<Spotlight | undefined>;
  readonly lit: ReadonlySignal<Highlight | undefined>;

  readonly history: ReadonlySignal<SceneHistory>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Takes a scene as the next one; the one before can be brought back. */
  readonly commit: (scene: Scene) => void;
  /** Takes a filter as the next one, which can be undone like any step. */
  readonly sift: (filter: SceneFilter, part: FilterPart | undefined) => void;
  /** Empties the picture and its filter. */
  readonly clear: () => void;
  /** Takes a scene from elsewhere, such as an address, without a way back to the one before. */
  readonly replace: (scene: Scene, filter?: SceneFilter) => void;
  /** Goes to a moment of the history. */
  readonly goTo: (at: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function createSceneStore(groupOf: (relation: RelationType) => string): SceneStore {
  const history = signal<SceneHistory>(beginHistory(emptyScene, noFilter));
  const present = computed(() => presentOf(history.value));
  const scene = computed(() => present.value.scene);
  const filter = computed(() => present.value.filter);
  const visible = computed(() => visibleScene(scene.value, filter.value, groupOf));
  const selectedIds = signal<readonly string[]>([]);
  const highlight = signal<Highlight | undefined>(undefined);
  const spotlight = signal<Spotlight | undefined>(undefined);
  const focusedId = signal<string | undefined>(undefined);

  /** What left the scene can't be selected, focused or in the spotlight any more. */
  const take = (next: SceneHistory): void =>
    batch(() => {
      history.value = next;
      const { nodes } = scene.peek();
      if (selectedIds.peek().some((id) => !nodes.has(id)))
        selectedIds.value = selectedIds.peek().filter((id) => nodes.has(id));
      const [lit, focused] = [spotlight.peek(), focusedId.peek()];
      if (lit !== undefined && !nodes.has(lit.id)) spotlight.value = undefined;
      if (focused !== undefined && !nodes.has(focused)) focusedId.value = undefined;
    });
  const record = (moment: Moment): void => take(recordMoment(history.peek(), moment));
  const goTo = (at: number): void => take(goToMoment(history.peek(), at));
  return {
    scene,
    filter,
    visible,
    selectedIds,
    selectedId: computed(() => selectedIds.value.at(-1)),
    focusedId,
    highlight,
    spotlight,
    lit: computed(
      () =>
        highlight.value ?? (spotlight.value === undefined ? undefined : spotlightOf(visible.value, spotlight.value)),
    ),
    history,
    canUndo: computed(() => history.value.at > 0),
    canRedo: computed(() => history.value.at < history.value.moments.length - 1),
    commit: (next) => record({ scene: next, filter: filter.peek(), deed: next.steps.at(-1) ?? { act: "clear" } }),
    sift: (next, part) => record({ scene: scene.peek(), filter: next, deed: { act: "filter", part } }),
    clear: () => record({ scene: emptyScene, filter: noFilter, deed: { act: "clear" } }),
    replace: (next, nextFilter = noFilter) => take(beginHistory(next, nextFilter)),
    goTo,
    undo: () => goTo(history.peek().at - 1),
    redo: () => goTo(history.peek().at + 1),
  };
}
