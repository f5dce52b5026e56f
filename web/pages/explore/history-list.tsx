import type { JSX } from "preact";
import { Dropdown } from "../../panels/dropdown.tsx";
import { Mixed } from "../../panels/words.tsx";
import { t } from "../../text/messages.ts";
import { deedText } from "./deed-text.ts";
import type { Desk } from "./desk.ts";
import "./history-list.css";

/** All that was done, the newest first; each leads to the picture as it was then, also what was undone. */
export function HistoryList({ desk }: { readonly desk: Desk }): JSX.Element {
  const { store } = desk.explore;
  const { moments, at } = store.history.value;
  const words = t().explorer;
  return (
    <Dropdown label={words.history} icon="history" isDisabled={moments.length < 2}>
      {(close) => (
        <>
          <p class="soft small">{words.historyHint}</p>
          <ol class="history-list" reversed>
            {moments.map((_, place) => {
              const index = moments.length - 1 - place;
              const moment = moments[index];
              if (moment === undefined) return null;
              const text = deedText(moment, moments[index - 1]);
              return (
                <li key={index}>
                  <button
                    type="button"
                    class={index > at ? "is-undone" : ""}
                    {...(index === at ? { "aria-current": "step" as const } : {})}
                    onClick={() => {
                      desk.actions.goTo(index, text);
                      close();
                    }}
                  >
                    <Mixed text={text} />
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Dropdown>
  );
}
