import { signal, type Signal } from "@preact/signals-core";
import { useLocation } from "preact-iso/router";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { AskError } from "../../api/ask-error.ts";
import { recoveries } from "../../api/connection.ts";
import { readDirectTies } from "../../api/read-direct-ties.ts";
import { readNeighborhood } from "../../api/read-neighborhood.ts";
import { placeInWorker } from "../../layout/place-in-worker.ts";
import { openingCount } from "../../state/opening-count.ts";
import { groupOf, readRelationCatalog } from "../../state/relation-catalog.ts";
import { replaySteps } from "../../state/replay-steps.ts";
import type { SceneFilter } from "../../state/scene-filter.ts";
import type { SceneTools } from "../../state/scene-tools.ts";
import { createSceneStore, type SceneStore } from "../../state/scene-store.ts";
import {
  emptyAddress,
  readSceneAddress,
  writeSceneAddress,
  type SceneAddress,
  type SceneView,
} from "../../state/scene-url.ts";
import type { Scene, Step } from "../../state/scene.ts";
import { opening } from "../../state/url-parts.ts";
import { linkTo } from "../../routes.ts";
import { recallScene, rememberScene } from "./remembered-scenes.ts";

export const sceneTools: SceneTools = { readNeighborhood, readDirectTies, place: placeInWorker };

export interface Explore {
  readonly store: SceneStore;
  /** The view that the reader chose; undefined leaves it to the screen. */
  readonly view: Signal<SceneView | undefined>;
  readonly isLoading: Signal<boolean>;
  /** The reader waits no more for the first picture of this address. */
  readonly isStopped: Signal<boolean>;
  readonly error: Signal<AskError | undefined>;
  /** Ids of the address that nothing bears any more. */
  readonly missingIds: Signal<readonly string[]>;
  /** Writes what the store holds into the address: a step of its own, or a change to the present one. */
  readonly publish: (how: "push" | "replace") => void;
  readonly retry: () => void;
  /** What is on its way is dropped when it comes. */
  readonly stopOpening: () => void;
}

/** Binds a scene to the address: the address is what counts, the store what is drawn. */
export function useExplore(): Explore {
  const { url, route } = useLocation();
  const query = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  const state = useMemo(() => makeState(query), []);
  const latest = useRef({ route });
  latest.current = { route };

  const publish = (how: "push" | "replace"): void => {
    rememberScene(state.store.scene.peek());
    const next = addressFor(currentAddress(state));
    if (!isHere(next)) latest.current.route(next, how === "replace");
  };

  const retry = (): void =>
    open(state, readSceneAddress(query, openingCount()), () => {
      // What was opened as suits this screen is a scene of its own from here on.
      if (isOpening(query) && state.store.scene.peek().nodes.size > 0) publish("replace");
    });

  useEffect(() => {
    // Steps may follow each other faster than effects: an address that was passed by already must not be gone back to.
    if (!isHere(url)) return;
    const address = readSceneAddress(query, openingCount());
    state.view.value = address.view;
    state.isStopped.value = false;
    if (!goToKnown(state.store, address)) retry();
    else point(state.store, address);
  }, [query]);

  useEffect(() => {
    if (state.error.peek() !== undefined) retry();
  }, [recoveries.value]);

  const stopOpening = (): void => {
    state.run += 1;
    state.isLoading.value = false;
    state.isStopped.value = true;
  };

  return { ...state, publish, retry, stopOpening };
}

/** By what the browser says, which is never behind as a component may be. */
function isHere(address: string): boolean {
  return new URL(address, location.origin).href === location.href;
}

/** Goes to the moment of the history that an address means: the browser's way back is an undo. */
function goToKnown(store: SceneStore, address: SceneAddress): boolean {
  const { moments, at } = store.history.peek();
  const wanted = keyOf(address.steps, address.filter);
  const isWanted = (index: number): boolean => {
    const moment = moments[index];
    return moment !== undefined && keyOf(moment.scene.steps, moment.filter) === wanted;
  };
  if (isWanted(at)) return true;
  const others = moments.map((_, index) => index).filter(isWanted);
  const nearest = others.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (nearest !== undefined) store.goTo(nearest);
  return nearest !== undefined;
}

function keyOf(steps: readonly Step[], filter: SceneFilter): string {
  return writeSceneAddress({ ...emptyAddress, steps, filter });
}

/** What is selected and in the spotlight, as far as it is there. */
function point(store: SceneStore, { selectedIds, spotlight }: SceneAddress): void {
  const { nodes } = store.scene.peek();
  store.selectedIds.value = selectedIds.filter((id) => nodes.has(id));
  store.spotlight.value = spotlight !== undefined && nodes.has(spotlight.id) ? spotlight : undefined;
}

/** Not so in a frame, whose address its page alone chooses. */
function isOpening(query: string): boolean {
  return new URLSearchParams(query).has(opening) && location.pathname === linkTo.explore();
}

function open(state: State, address: SceneAddress, onShown: () => void): void {
  const show = (scene: Scene, missingIds: readonly string[] = []): void => {
    state.store.replace(scene, address.filter);
    rememberScene(scene);
    point(state.store, address);
    state.missingIds.value = missingIds;
    state.error.value = undefined;
    state.isLoading.value = false;
    onShown();
  };
  const known = recallScene(address.steps);
  if (known !== undefined) return show(known);
  const run = (state.run += 1);
  state.isLoading.value = true;
  state.isStopped.value = false;
  Promise.all([replaySteps(address.steps, sceneTools), readRelationCatalog()]).then(
    ([{ scene, missingIds }]) => {
      if (run === state.run) show(scene, missingIds);
    },
    (error: unknown) => {
      if (run !== state.run) return;
      state.error.value =
        error instanceof AskError ? error : new AskError("fault", "The scene failed", { cause: error });
      state.isLoading.value = false;
    },
  );
}

function makeState(query: string) {
  return {
    store: createSceneStore(groupOf),
    view: signal<SceneView | undefined>(undefined),
    // A picture that the address asks for is on its way from the first moment.
    isLoading: signal(readSceneAddress(query).steps.length > 0),
    isStopped: signal(false),
    error: signal<AskError | undefined>(undefined),
    missingIds: signal<readonly string[]>([]),
    /** Number of the newest opening: answers to older ones are dropped. */
    run: 0,
  };
}

type State = ReturnType<typeof makeState>;

export function currentAddress({ store, view }: { readonly [Key in "store" | "view"]: Explore[Key] }): SceneAddress {
  return {
    steps: store.scene.peek().steps,
    selectedIds: store.selectedIds.peek(),
    filter: store.filter.peek(),
    spotlight: store.spotlight.peek(),
    view: view.peek(),
  };
}

export function addressFor(address: SceneAddress): string {
  const query = writeSceneAddress(address);
  return linkTo.explore() + (query === "" ? "" : `?${query}`);
}
