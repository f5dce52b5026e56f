import type { JSX } from "preact";
import { Mixed } from "../../panels/words.tsx";
import { t } from "../../text/messages.ts";
import { deedText } from "./deed-text.ts";
import type { Desk } from "./desk.ts";
import "./history-steps.css";

interface HistoryStepsProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** All that was done, the newest first; each leads to the picture as it was then, also what was undone. */
export function HistorySteps({ desk, onClose }: HistoryStepsProps): JSX.Element {
  const { moments, at } = desk.explore.store.history.value;
  const words = t().explorer;
  return (
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
                  onClose();
                }}
              >
                <Mixed text={text} />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
