import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { GraphCanvas } from "../../canvas/graph-canvas.tsx";
import { Icon } from "../../panels/icon.tsx";
import { later } from "../../panels/later.tsx";
import { SceneOutline } from "../../panels/scene-outline.tsx";
import { SceneTable } from "../../panels/scene-table.tsx";
import { useIsWide } from "../../panels/use-is-wide.ts";
import { t } from "../../text/messages.ts";
import { CardPlace } from "./card-place.tsx";
import { showAs } from "./commands/switch-view.ts";
import type { Desk } from "./desk.ts";
import { ExploreBar } from "./explore-bar.tsx";
import { FullScreenButton } from "./full-screen-button.tsx";
import { Notices } from "./notices.tsx";
import { Rail } from "./rail.tsx";
import { handleDeskKey } from "./use-command-keys.ts";
import { useReadAt } from "./use-read-at.ts";

const KeyboardHelp = later(async () => (await import("./keyboard-help.tsx")).KeyboardHelp);
const SceneMenu = later(async () => (await import("./scene-menu.tsx")).SceneMenu);

/** One scene with all that is done to it: bar, rail, the view, the card of what is selected. */
export function SceneDesk({ desk }: { readonly desk: Desk }): JSX.Element {
  const isWide = useIsWide(900);
  const isRailOpen = useSignal(false);
  const view = desk.shownView();
  useReadAt(desk.explore.store.scene.value);
  return (
    <div class={`desk is-${view}`}>
      <ExploreBar desk={desk} isRailOpen={isRailOpen} />
      {(isWide || isRailOpen.value) && <Rail desk={desk} />}
      <div class="desk-picture" tabIndex={-1} onKeyDownCapture={(event) => handleDeskKey(desk, event)}>
        <Notices desk={desk} />
        {view === "graph" && <Picture desk={desk} />}
        {view === "table" && (
          <SceneTable
            store={desk.explore.store}
            onSelect={(id) => desk.actions.select(id, true)}
            onSelectAll={desk.actions.selectOnly}
          />
        )}
        {view === "text" && <SceneOutline store={desk.explore.store} onSelect={(id) => selectInList(desk, id)} />}
      </div>
      <CardPlace desk={desk} />
      {desk.isHelpOpen.value && <KeyboardHelp desk={desk} />}
    </div>
  );
}

function Picture({ desk }: { readonly desk: Desk }): JSX.Element {
  const { explore, actions, fold, menu, sheet, canvas } = desk;
  return (
    <>
      <GraphCanvas
        store={explore.store}
        label={t().graph.region}
        onSelect={(id, isMore) => {
          // On a phone the first tap shows what it is, the second opens all of it.
          if (id !== undefined && id === explore.store.selectedId.peek() && !isMore) sheet.value = "half";
          fold.value = undefined;
          actions.select(id, isMore);
        }}
        onFrame={actions.selectMany}
        onMove={actions.move}
        onMenu={(id, at) => {
          menu.value = { id, at };
        }}
        onFold={(opened) => {
          fold.value = opened;
          sheet.value = "half";
        }}
        onCanvas={(started) => {
          canvas.value = started;
        }}
      >
        <button
          type="button"
          class="icon-button"
          aria-label={t().graph.arrange}
          title={t().graph.arrange}
          onClick={actions.arrange}
        >
          <Icon name="arrange" />
        </button>
        <FullScreenButton />
        <button
          type="button"
          class="icon-button leave-picture"
          aria-label={t().graph.leaveFullScreen}
          title={t().graph.leaveFullScreen}
          onClick={() => showAs(desk, "text")}
        >
          <Icon name="close" />
        </button>
      </GraphCanvas>
      {menu.value !== undefined && <SceneMenu desk={desk} />}
    </>
  );
}

/** In a list the card is what a tap asks for. */
function selectInList({ actions, sheet, fold }: Desk, id: string): void {
  fold.value = undefined;
  actions.select(id);
  sheet.value = "half";
}
