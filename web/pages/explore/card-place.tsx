import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { ChooseHint } from "../../panels/choose-hint.tsx";
import { Icon } from "../../panels/icon.tsx";
import { later } from "../../panels/later.tsx";
import { t } from "../../text/messages.ts";
import "./card-place.css";
import { focusThing, type Desk, type SheetStop } from "./desk.ts";
import { ThingCard } from "./thing-card.tsx";

const FoldList = later(async () => (await import("./fold-list.tsx")).FoldList);
const SelectionCard = later(async () => (await import("./selection-card.tsx")).SelectionCard);

/** On a wide screen a column; on a phone a sheet from below that stops at three heights. */
export function CardPlace({ desk }: { readonly desk: Desk }): JSX.Element {
  const { store } = desk.explore;
  const ids = store.selectedIds.value;
  const isEmpty = ids.length === 0 && desk.fold.value === undefined;
  return (
    <aside
      class={`desk-card is-${desk.sheet.value}${isEmpty ? " is-empty" : ""}`}
      aria-label={t().graph.card}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        desk.sheet.value = "peek";
        const back = store.focusedId.peek() ?? store.selectedId.peek();
        if (back !== undefined) focusThing(back);
      }}
    >
      <SheetHandle desk={desk} />
      <CardContent desk={desk} />
    </aside>
  );
}

function CardContent({ desk }: { readonly desk: Desk }): JSX.Element {
  const { store } = desk.explore;
  const ids = store.selectedIds.value;
  const selectedId = store.selectedId.value;
  const thing = selectedId === undefined ? undefined : store.scene.value.nodes.get(selectedId)?.thing;
  const fold = desk.fold.value;
  if (fold !== undefined)
    return <FoldList key={`${fold.id} ${fold.relation} ${fold.direction}`} fold={fold} desk={desk} />;
  if (ids.length > 1) return <SelectionCard ids={ids} desk={desk} />;
  if (thing !== undefined) return <ThingCard key={thing.id} thing={thing} desk={desk} />;
  return <ChooseHint />;
}

const bigger: Readonly<Record<SheetStop, SheetStop>> = { peek: "half", half: "full", full: "full" };
const smaller: Readonly<Record<SheetStop, SheetStop>> = { peek: "peek", half: "peek", full: "half" };
/** Less than this is a tap. */
const dragPixels = 24;

/** A tap goes on to the next height, a drag to the one above or below. */
function SheetHandle({ desk: { sheet } }: { readonly desk: Desk }): JSX.Element {
  const from = useRef<number | undefined>(undefined);
  const stop = sheet.value;
  const words = t();
  const label = { peek: words.graph.sheetOpen, half: words.explorer.sheetBigger, full: words.graph.sheetClose }[stop];
  return (
    <button
      type="button"
      class="sheet-handle only-narrow"
      aria-label={label}
      aria-expanded={stop !== "peek"}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const way = event.clientY - (from.current ?? event.clientY);
        from.current = undefined;
        if (Math.abs(way) < dragPixels) return;
        sheet.value = (way < 0 ? bigger : smaller)[stop];
        // The click that follows belongs to the drag.
        event.currentTarget.addEventListener("click", (click) => click.stopImmediatePropagation(), {
          capture: true,
          once: true,
        });
      }}
      onClick={() => {
        sheet.value = stop === "full" ? "peek" : bigger[stop];
      }}
    >
      <Icon name={stop === "full" ? "down" : "up"} />
    </button>
  );
}
