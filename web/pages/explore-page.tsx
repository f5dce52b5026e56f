import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { Icon } from "../panels/icon.tsx";
import { Legend } from "../panels/legend.tsx";
import { SceneTable } from "../panels/scene-table.tsx";
import { Failure, Waiting } from "../panels/states.tsx";
import { topSearchUse } from "../state/top-search.ts";
import { language, t } from "../text/messages.ts";
import { shortNameOf } from "../text/name.ts";
import { EmptyExplore } from "./explore/empty-explore.tsx";
import { makeExploreActions, type ExploreActions } from "./explore/explore-actions.ts";
import { ExploreBar } from "./explore/explore-bar.tsx";
import { Notices } from "./explore/notices.tsx";
import { ThingCard } from "./explore/thing-card.tsx";
import { useExplore, type Explore } from "./explore/use-explore.ts";
import "./explore-page.css";
import { useIsWide } from "../panels/use-is-wide.ts";
import { useTitle } from "./use-page-head.ts";

export function ExplorePage(): JSX.Element {
  const explore = useExplore();
  const actions = useMemo(() => makeExploreActions(explore), []);
  const { store, isLoading, error, retry } = explore;
  const hasScene = store.scene.value.nodes.size > 0;
  const [seed] = store.scene.value.nodes.values();
  useSearchForScene(explore, actions, hasScene);
  useTitle(
    seed === undefined ? t().graph.title : `${shortNameOf(seed.thing, language.value).text} · ${t().graph.title}`,
  );
  return (
    <div class="explore">
      <h1 class="visually-hidden">{t().graph.title}</h1>
      {hasScene ? (
        <SceneDesk explore={explore} actions={actions} />
      ) : (
        <div class="page">
          {error.value !== undefined && <Failure error={error.value} onRetry={retry} />}
          {isLoading.value ? (
            <Waiting lines={6} label={t().states.drawing} />
          ) : (
            error.value === undefined && <EmptyExplore explore={explore} onPick={actions.addThing} />
          )}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {actions.announcement.value}
      </p>
    </div>
  );
}

/** Here the search of the top bar brings things into the picture. */
function useSearchForScene({ store }: Explore, actions: ExploreActions, hasScene: boolean): void {
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

interface DeskProps {
  readonly explore: Explore;
  readonly actions: ExploreActions;
}

function SceneDesk({ explore, actions }: DeskProps): JSX.Element {
  const { store, view, publish } = explore;
  const isWide = useIsWide(900);
  const isLegendOpen = useSignal(false);
  const toggle = (change: () => void): void => {
    change();
    publish("replace");
  };
  return (
    <div class="desk">
      <ExploreBar explore={explore} isLegendOpen={isLegendOpen} />
      {(isWide || isLegendOpen.value) && (
        <Legend
          store={store}
          onToggleKind={(kind) => toggle(() => store.toggleKind(kind))}
          onToggleGroup={(group) => toggle(() => store.toggleGroup(group))}
        />
      )}
      <div class="desk-picture">
        <Notices explore={explore} actions={actions} />
        {view.value === "table" ? (
          <SceneTable store={store} />
        ) : (
          <GraphCanvas store={store} label={t().graph.region} onSelect={actions.select} onMove={actions.move}>
            <button
              type="button"
              class="icon-button"
              aria-label={t().graph.arrange}
              title={t().graph.arrange}
              onClick={actions.arrange}
            >
              <Icon name="arrange" />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t().graph.undo}
              title={t().graph.undo}
              disabled={!store.canUndo.value}
              onClick={actions.undo}
            >
              <Icon name="undo" />
            </button>
          </GraphCanvas>
        )}
      </div>
      <ThingCard explore={explore} actions={actions} />
    </div>
  );
}
