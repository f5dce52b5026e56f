import type { JSX } from "preact";
import { Words } from "../../panels/words.tsx";
import { formatDate, formatMoment } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Pipeline } from "./use-pipeline.ts";

/** Where a suggestion stands, for everybody; nothing is said of one that nobody decided on. */
export function StateLabel({ pipeline }: { readonly pipeline: Pipeline }): JSX.Element | null {
  const { state, stateText, reasonText, assignee, dueOn } = pipeline;
  const words = t().pipeline;
  if (state === "NEW") return null;
  return (
    <span class={`state-label is-${state.toLowerCase()}`}>
      <Words text={stateText} />
      {reasonText !== null && (
        <>
          {" · "}
          <Words text={reasonText} />
        </>
      )}
      {assignee !== null && ` · ${words.assignedTo(assignee)}`}
      {dueOn !== null && ` · ${words.due(formatDate(dueOn, language.value))}`}
    </span>
  );
}

/** Every decision, the oldest first; what was taken back stays. */
export function DecisionHistory({ pipeline }: { readonly pipeline: Pipeline }): JSX.Element | null {
  const words = t().pipeline;
  const { history } = pipeline;
  if (history.length === 0) return null;
  return (
    <section class="decision-history">
      <h3>
        {words.history} <span class="soft small">{words.historyNote}</span>
      </h3>
      <ol>
        {history.map(({ id, at, author, stateText, reasonText, note, undoes, dueOn, dataVersion }) => (
          <li key={id}>
            <span class="soft">{formatMoment(at, language.value)}</span> <span>{author}</span>{" "}
            <strong>
              {undoes === null ? (
                <Words text={stateText} />
              ) : (
                words.undone(language.value === "en" ? (stateText.en ?? stateText.zh) : stateText.zh)
              )}
            </strong>
            {reasonText !== null && (
              <>
                {" "}
                <Words text={reasonText} />
              </>
            )}
            {dueOn !== null && <span class="soft"> · {words.due(formatDate(dueOn, language.value))}</span>}
            {dataVersion !== null && (
              <span class="soft small">
                {" "}
                {words.dataVersion} <code>{dataVersion}</code>
              </span>
            )}
            {note !== null && <q>{note}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
