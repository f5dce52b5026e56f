import type { JSX } from "preact";
import { Name, Words } from "../../panels/words.tsx";
import { formatMoment } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { StateLabel } from "../opportunities/pipeline-state.tsx";
import type { News } from "./saved-view.ts";

type CaseNews = News["cases"][number];

/** A suggestion that staff decided on, whatever the ranking makes of it now: its brief is always there. */
export function CaseNewsRow({ item: { id, source, target, pipeline } }: { readonly item: CaseNews }): JSX.Element {
  const last = pipeline.history.at(-1);
  const ends = id.split("+");
  return (
    <li>
      <a class="thing-link" href={`/brief/${id}?lang=${language.value}`} target="_blank" rel="noreferrer">
        {source === null ? ends[0] : <Name thing={source} isShort />}
        {" — "}
        {target === null ? ends[1] : <Name thing={target} isShort />}
      </a>{" "}
      {pipeline.state === "NEW" ? (
        <span class="soft small">
          <Words text={pipeline.stateText} />
        </span>
      ) : (
        <StateLabel pipeline={pipeline} />
      )}{" "}
      {last !== undefined && (
        <span class="soft small">{t().views.decidedBy(last.author, formatMoment(last.at, language.value))}</span>
      )}
    </li>
  );
}
