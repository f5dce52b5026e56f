import type { Signal } from "@preact/signals-core";
import type { JSX } from "preact";
import { FilterChips } from "../../panels/filter-chips.tsx";
import { Icon } from "../../panels/icon.tsx";
import { Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { SharePanel } from "../../share/share-panel.tsx";
import { activeParts } from "../../state/scene-filter.ts";
import { seedIds } from "../../state/scene.ts";
import { sceneViews } from "../../state/scene-url.ts";
import { t } from "../../text/messages.ts";
import { showAs, viewText } from "./commands/switch-view.ts";
import type { Desk } from "./desk.ts";
import "./explore-bar.css";
import { HistoryList } from "./history-list.tsx";
import { SaveScene } from "./save-scene.tsx";
import { SpotlightDepth } from "./spotlight-depth.tsx";

interface ExploreBarProps {
  readonly desk: Desk;
  /** On a narrow screen the rail is opened from here. */
  readonly isRailOpen: Signal<boolean>;
}

/** Where the reader is, how much is shown, in which view, and the way back. */
export function ExploreBar({ desk, isRailOpen }: ExploreBarProps): JSX.Element {
  const { explore, actions } = desk;
  return (
    <div class="desk-bar">
      <Levels desk={desk} />
      <div class="desk-bar-tools">
        <button
          type="button"
          class="quiet-button only-narrow"
          aria-expanded={isRailOpen.value}
          onClick={() => {
            isRailOpen.value = !isRailOpen.value;
          }}
        >
          {t().graph.legendOpen}
        </button>
        <SceneCount desk={desk} />
        <Views desk={desk} />
        <SharePanel store={explore.store} />
        <BackAndForth desk={desk} />
      </div>
      <SpotlightDepth desk={desk} />
      <FilterChips
        filter={explore.store.filter.value}
        onRemove={actions.removePart}
        onRemoveAll={actions.removeFilter}
      />
    </div>
  );
}

/** The levels from the whole to the parts: all industries and alliances, then the things of this picture. */
function Levels({ desk }: { readonly desk: Desk }): JSX.Element {
  const scene = desk.explore.store.scene.value;
  return (
    <nav class="levels" aria-label={t().explorer.levels}>
      <ol>
        <li>
          <a href={linkTo.home()}>{t().explorer.overview}</a>
        </li>
        {[...seedIds(scene)].flatMap((id) => {
          const thing = scene.nodes.get(id)?.thing;
          return thing === undefined
            ? []
            : [
                <li key={id}>
                  <a href={linkTo.explore(id)}>
                    <Name thing={thing} isShort />
                  </a>
                </li>,
              ];
        })}
      </ol>
    </nav>
  );
}

function SceneCount({ desk }: { readonly desk: Desk }): JSX.Element {
  const { store } = desk.explore;
  const { nodeIds, ties } = store.visible.value;
  const all = store.scene.value.nodes.size;
  const filters = activeParts(store.filter.value).length;
  if (filters === 0) return <span class="soft small scene-count">{t().graph.showing(nodeIds.size, ties.length)}</span>;
  const text = t().explorer.counterLabel(nodeIds.size, all, filters);
  return (
    <span class="scene-count" title={text}>
      <span class="visually-hidden">{text}</span>
      <span class="number" aria-hidden="true">
        {t().explorer.counter(nodeIds.size, all)}
      </span>
    </span>
  );
}

function Views({ desk }: { readonly desk: Desk }): JSX.Element {
  return (
    <div class="segments" role="group" aria-label={t().graph.view}>
      {sceneViews.map((name) => (
        <button key={name} type="button" aria-pressed={desk.shownView() === name} onClick={() => showAs(desk, name)}>
          {viewText(name)}
        </button>
      ))}
    </div>
  );
}

function BackAndForth({ desk }: { readonly desk: Desk }): JSX.Element {
  const { explore, actions } = desk;
  const { canUndo, canRedo } = explore.store;
  return (
    <div class="back-and-forth">
      <button
        type="button"
        class="icon-button"
        aria-label={t().graph.undo}
        title={t().graph.undo}
        disabled={!canUndo.value}
        onClick={actions.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t().explorer.redo}
        title={t().explorer.redo}
        disabled={!canRedo.value}
        onClick={actions.redo}
      >
        <Icon name="redo" />
      </button>
      <HistoryList desk={desk} />
      <SaveScene desk={desk} />
      <button
        type="button"
        class="icon-button"
        aria-label={t().explorer.help}
        title={t().explorer.help}
        onClick={() => {
          desk.isHelpOpen.value = true;
        }}
      >
        <Icon name="help" />
      </button>
    </div>
  );
}
