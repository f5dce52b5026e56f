import type { JSX } from "preact";
import { isConnected } from "../../api/connection.ts";
import { ConnectionTrouble } from "../../panels/connection-banner.tsx";
import { Icon } from "../../panels/icon.tsx";
import { Failure } from "../../panels/states.tsx";
import { useIsWide } from "../../panels/use-is-wide.ts";
import { pictureWidth } from "../../state/opening-count.ts";
import { partText } from "../../panels/filter-chips.tsx";
import { groupOf } from "../../state/relation-catalog.ts";
import { activeParts, withoutPart } from "../../state/scene-filter.ts";
import { manyNodes, seedIds } from "../../state/scene.ts";
import { visibleScene } from "../../state/visible-scene.ts";
import { t } from "../../text/messages.ts";
import { pathEndsText } from "./commands/path-ends.ts";
import { showAs } from "./commands/switch-view.ts";
import type { Desk } from "./desk.ts";
import { nameIn } from "./name-in.ts";
import "./notices.css";

/** What went wrong or is getting too much, over the picture, which stays in use below. */
export function Notices({ desk }: { readonly desk: Desk }): JSX.Element {
  const { store, error, missingIds, retry } = desk.explore;
  const count = store.visible.value.nodeIds.size;
  return (
    <div class="desk-notices">
      <CoveredBanner desk={desk} />
      {error.value !== undefined && <Failure error={error.value} onRetry={retry} />}
      {desk.actions.isBusy.value && <BusyNotice desk={desk} />}
      <StepNotice desk={desk} />
      <EmptiedNotice desk={desk} />
      <PathNotice desk={desk} />
      {missingIds.value.length > 0 && (
        <p class="notice">
          {t().graph.missing(missingIds.value.length)} {t().explorer.missingIds(missingIds.value.join(", "))}
        </p>
      )}
      {count >= manyNodes && <p class="notice">{t().graph.many(count)}</p>}
    </div>
  );
}

/** On a phone the picture takes the whole screen, and the banner of the page lies beneath it. */
function CoveredBanner({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const isWide = useIsWide(pictureWidth);
  if (isConnected.value || isWide || desk.shownView() !== "graph") return null;
  return (
    <p class="notice">
      <ConnectionTrouble />
    </p>
  );
}

/** By CSS: words after a second, the way out after three. Until then most steps are done. */
function BusyNotice({ desk }: { readonly desk: Desk }): JSX.Element {
  return (
    <p class="notice is-plain is-busy" role="status">
      <span>{t().states.waiting}</span>
      <button type="button" class="link-button" onClick={desk.actions.stopWaiting}>
        {t().explorer.stopWaiting}
      </button>
    </p>
  );
}

/** Filters left nothing but seeds: says which of them to take back. */
function EmptiedNotice({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { store } = desk.explore;
  const [scene, filter, { nodeIds }] = [store.scene.value, store.filter.value, store.visible.value];
  const seeds = seedIds(scene);
  if (nodeIds.size === scene.nodes.size || [...nodeIds].some((id) => !seeds.has(id))) return null;
  const ways = activeParts(filter).map((part) => ({
    part,
    more: visibleScene(scene, withoutPart(filter, part), groupOf).nodeIds.size - nodeIds.size,
  }));
  const words = t().explorer;
  return (
    <div class="notice">
      <p>{words.emptied}</p>
      {ways
        .filter(({ more }) => more > 0)
        .map(({ part, more }) => (
          <button key={part} type="button" class="link-button" onClick={() => desk.actions.removePart(part)}>
            {words.emptiedBy(partText(part, filter), more)}
          </button>
        ))}
      {ways.every(({ more }) => more === 0) && (
        <button type="button" class="link-button" onClick={desk.actions.removeFilter}>
          {words.removeAll}
        </button>
      )}
    </div>
  );
}

/** The step that failed or found no room, with the ways on. */
function StepNotice({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { notice, expand } = desk.actions;
  if (notice.value === undefined) return null;
  const { text, retry, full } = notice.value;
  const known = full?.known;
  const close = (): void => {
    notice.value = undefined;
  };
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      {retry !== undefined && (
        <button type="button" class="link-button" onClick={retry}>
          {t().states.retry}
        </button>
      )}
      {full !== undefined && full.fits > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => expand({ ...full.expansion, count: full.fits }, full.text)}
        >
          {t().explorer.fullFits(full.fits)}
        </button>
      )}
      {full !== undefined && known !== undefined && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            close();
            desk.fold.value = { ...known, id: full.expansion.id, x: 0, y: 0 };
            desk.sheet.value = "half";
          }}
        >
          {t().explorer.fullList}
        </button>
      )}
      {full !== undefined && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            close();
            showAs(desk, "table");
          }}
        >
          {t().explorer.fullTable}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t().site.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** One end of a path is chosen: says so until the other is, or the reader gives up. */
function PathNotice({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const scene = desk.explore.store.scene.value;
  const text = pathEndsText(desk.pathEnds.value, (id) => nameIn(scene, id));
  if (text === "") return null;
  return (
    <p class="notice is-plain">
      {text}
      <button
        type="button"
        class="icon-button"
        aria-label={t().explorer.pathCancel}
        title={t().explorer.pathCancel}
        onClick={() => {
          desk.pathEnds.value = {};
        }}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
