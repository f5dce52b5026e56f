import { signal, type Signal } from "@preact/signals-core";
import { useLocation } from "preact-iso/router";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { AskError } from "../../api/ask-error.ts";
import { recoveries } from "../../api/connection.ts";
import { readNeighborhood } from "../../api/read-neighborhood.ts";
import { placeInWorker } from "../../layout/place-in-worker.ts";
import { groupOf, readRelationCatalog } from "../../state/relation-catalog.ts";
import { replaySteps } from "../../state/replay-steps.ts";
import type { SceneTools } from "../../state/scene-tools.ts";
import { createSceneStore, type SceneStore } from "../../state/scene-store.ts";
import { readSceneAddress, writeSceneAddress, type SceneAddress, type SceneView } from "../../state/scene-url.ts";
import type { Scene, Step } from "../../state/scene.ts";
import { linkTo } from "../../routes.ts";
import { recallScene, rememberScene } from "./remembered-scenes.ts";

export const sceneTools: SceneTools = { readNeighborhood, place: placeInWorker };

export interface Explore {
  readonly store: SceneStore;
  readonly view: Signal<SceneView>;
  readonly isLoading: Signal<boolean>;
  readonly error: Signal<AskError | undefined>;
  readonly missingCount: Signal<number>;
  /** Writes what the store holds into the address: a step of its own, or a change to the present one. */
  readonly publish: (how: "push" | "replace") => void;
  readonly retry: () => void;
}

/** Binds a scene to the address: the address is what counts, the store what is drawn. */
export function useExplore(): Explore {
  const { url, route } = useLocation();
  const query = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  const state = useMemo(makeState, []);
  const latest = useRef({ url, route });
  latest.current = { url, route };

  const publish = (how: "push" | "replace"): void => {
    rememberScene(state.store.scene.peek());
    const next = addressFor(currentAddress(state));
    if (next !== latest.current.url) latest.current.route(next, how === "replace");
  };
  const open = (address: SceneAddress): void => {
    const show = (scene: Scene, missing = 0): void => {
      state.store.replace(scene);
      state.store.selectedId.value =
        address.selectedId !== undefined && scene.nodes.has(address.selectedId) ? address.selectedId : undefined;
      state.missingCount.value = missing;
      state.error.value = undefined;
      state.isLoading.value = false;
    };
    const known = recallScene(address.steps);
    if (known !== undefined) return show(known);
    const run = (state.run += 1);
    state.isLoading.value = true;
    Promise.all([replaySteps(address.steps, sceneTools), readRelationCatalog()]).then(
      ([{ scene, missingIds }]) => {
        if (run === state.run) show(scene, missingIds.length);
      },
      (error: unknown) => {
        if (run !== state.run) return;
        state.error.value =
          error instanceof AskError ? error : new AskError("fault", "The scene failed", { cause: error });
        state.isLoading.value = false;
      },
    );
  };

  useEffect(() => {
    const address = readSceneAddress(query);
    state.store.filter.value = address.filter;
    state.view.value = address.view;
    if (isSame(address.steps, state.store.scene.peek().steps)) state.store.selectedId.value = address.selectedId;
    else open(address);
  }, [query]);

  useEffect(() => {
    if (state.error.peek() !== undefined) open(readSceneAddress(query));
  }, [recoveries.value]);

  return { ...state, publish, retry: () => open(readSceneAddress(query)) };
}

function makeState() {
  return {
    store: createSceneStore(groupOf),
    view: signal<SceneView>("graph"),
    isLoading: signal(false),
    error: signal<AskError | undefined>(undefined),
    missingCount: signal(0),
    /** Number of the newest opening: answers to older ones are dropped. */
    run: 0,
  };
}

type State = ReturnType<typeof makeState>;

function currentAddress({ store, view }: State): SceneAddress {
  return {
    steps: store.scene.peek().steps,
    selectedId: store.selectedId.peek(),
    filter: store.filter.peek(),
    view: view.peek(),
  };
}

export function addressFor(address: SceneAddress): string {
  const query = writeSceneAddress(address);
  return linkTo.explore() + (query === "" ? "" : `?${query}`);
}

function isSame(a: readonly Step[], b: readonly Step[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
