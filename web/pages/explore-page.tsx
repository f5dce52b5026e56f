import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { readyWorker } from "../layout/place-in-worker.ts";
import { DeskFrame } from "../panels/desk-frame.tsx";
import { Failure } from "../panels/states.tsx";
import { useIsWide } from "../panels/use-is-wide.ts";
import { rememberedView } from "../state/remembered-view.ts";
import { pictureWidth } from "../state/opening-count.ts";
import { topSearchUse } from "../state/top-search.ts";
import { language, t } from "../text/messages.ts";
import { shortNameOf } from "../text/name.ts";
import { makeDesk, type Desk } from "./explore/desk.ts";
import { EmptyExplore } from "./explore/empty-explore.tsx";
import { makeExploreActions } from "./explore/explore-actions.ts";
import { OpeningStopped, OpeningWait } from "./explore/opening.tsx";
import { SceneDesk } from "./explore/scene-desk.tsx";
import { useCommandKeys } from "./explore/use-command-keys.ts";
import { useExplore } from "./explore/use-explore.ts";
import "./explore-page.css";
import { useTitle } from "./use-page-head.ts";

export function ExplorePage(): JSX.Element {
  const desk = useDesk();
  const { store, isLoading, isStopped, error, retry } = desk.explore;
  const [seed] = store.scene.value.nodes.values();
  const hasScene = seed !== undefined;
  useSearchForScene(desk, hasScene);
  useEffect(() => {
    // Both come beside the things that are to be placed and drawn; a canvas that doesn't is asked for again.
    readyWorker();
    if (desk.shownView() === "graph") import("../canvas/start-canvas.ts").catch(() => undefined);
  }, []);
  useCommandKeys(desk);
  useTitle(hasScene ? `${shortNameOf(seed.thing, language.value).text} · ${t().graph.title}` : t().graph.title);
  return (
    <div class="explore">
      <h1 class="visually-hidden">{t().graph.title}</h1>
      {hasScene && <SceneDesk desk={desk} />}
      {!hasScene && isLoading.value && (
        <DeskFrame>
          <OpeningWait {...desk.explore} />
        </DeskFrame>
      )}
      {!hasScene && !isLoading.value && (
        <div class="page">
          {error.value !== undefined && <Failure error={error.value} onRetry={retry} />}
          {isStopped.value && <OpeningStopped {...desk.explore} />}
          {!isStopped.value && error.value === undefined && <EmptyExplore desk={desk} />}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {desk.actions.announcement.value}
      </p>
    </div>
  );
}

function useDesk(): Desk {
  const explore = useExplore();
  const { route } = useLocation();
  const isWide = useSignal(true);
  isWide.value = useIsWide(pictureWidth);
  const latest = useRef({ explore, route });
  latest.current = { explore, route };
  return useMemo(() => {
    const bound = {
      ...explore,
      publish: (how: "push" | "replace") => latest.current.explore.publish(how),
      retry: () => latest.current.explore.retry(),
      stopOpening: () => latest.current.explore.stopOpening(),
    };
    return makeDesk({
      explore: bound,
      actions: makeExploreActions(bound),
      // On a phone a list always comes first: the picture takes the whole screen there.
      shownView: () => explore.view.value ?? (isWide.value ? (rememberedView() ?? "graph") : "text"),
      route: (address) => latest.current.route(address),
    });
  }, []);
}

/** Here the search of the top bar brings things into the picture. */
function useSearchForScene({ explore: { store }, actions }: Desk, hasScene: boolean): void {
  useEffect(() => {
    if (!hasScene) return;
    topSearchUse.value = {
      label: t().graph.addLabel,
      onPick: ({ id }) => (store.scene.peek().nodes.has(id) ? actions.select(id) : actions.addThing(id)),
    };
    return () => {
      topSearchUse.value = undefined;
    };
  }, [hasScene, language.value]);
}
