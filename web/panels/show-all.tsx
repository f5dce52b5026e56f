import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { t } from "../text/messages.ts";

interface ShowAllProps<Item> {
  readonly items: readonly Item[];
  readonly firstShown: number;
  readonly render: (item: Item) => JSX.Element;
}

/** The first of a long list, and the whole of it when asked for. */
export function ShowAll<Item>({ items, firstShown, render }: ShowAllProps<Item>): JSX.Element {
  const isWhole = useSignal(false);
  return (
    <>
      <ul class="record-list">{(isWhole.value ? items : items.slice(0, firstShown)).map(render)}</ul>
      {!isWhole.value && items.length > firstShown && (
        <button
          type="button"
          class="more-button"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {t().data.all(items.length)}
        </button>
      )}
    </>
  );
}
