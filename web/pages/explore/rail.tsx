import type { JSX } from "preact";
import { Legend } from "../../panels/legend.tsx";
import { TieConditions } from "../../panels/tie-conditions.tsx";
import { YearBrush } from "../../panels/year-brush.tsx";
import { t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";
import "./rail.css";

/** What the picture is made of, which is also what it is filtered by. */
export function Rail({ desk }: { readonly desk: Desk }): JSX.Element {
  const { explore, actions } = desk;
  const filter = explore.store.filter.value;
  const words = t().explorer;
  return (
    <aside class="rail" id="rail" aria-label={t().graph.legend}>
      <Legend store={explore.store} onSift={actions.sift} />
      <section aria-label={words.years}>
        <h2>{words.years}</h2>
        <YearBrush
          ties={explore.store.scene.value.ties.values()}
          range={filter.years}
          onChange={(years) => actions.sift({ ...filter, years }, "years")}
        />
      </section>
      <details>
        <summary>{words.conditions}</summary>
        <TieConditions filter={filter} onSift={actions.sift} />
      </details>
      <button type="button" class="quiet-button" onClick={actions.clear}>
        {words.clear}
      </button>
    </aside>
  );
}
