import type { JSX } from "preact";
import { AlliancesDocument } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { SearchBox } from "../../panels/search-box.tsx";
import { Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import { savedScenes } from "../../state/saved-scenes.ts";
import { SavedScenes } from "../../panels/saved-scenes.tsx";
import type { Desk } from "./desk.ts";

/** Nothing in the picture yet, or not any more: ways to begin, and the way back. */
export function EmptyExplore({ desk }: { readonly desk: Desk }): JSX.Element {
  const { explore, actions } = desk;
  const { canUndo } = explore.store;
  const asked = useAnswer(AlliancesDocument, { filter: {}, orderBy: "DEGREE_DESC", first: 5, after: null });
  const examples = asked.answer?.data.alliances?.nodes ?? [];
  const words = t().graph;
  return (
    <section class="empty-explore">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      {explore.missingIds.value.length > 0 && (
        <p class="notice">
          {words.missing(explore.missingIds.value.length)}{" "}
          {t().explorer.missingIds(explore.missingIds.value.join(", "))}
        </p>
      )}
      {canUndo.value && (
        <p class="notice">
          {t().explorer.clearedNotice}{" "}
          <button type="button" class="link-button" onClick={actions.undo}>
            {t().explorer.restore}
          </button>
        </p>
      )}
      <SearchBox
        label={t().search.label}
        placeholder={t().search.placeholder}
        size="large"
        onPick={({ id }) => actions.addThing(id)}
      />
      {examples.length > 0 && (
        <>
          <p class="soft">{words.emptyTry}</p>
          <ul class="chip-list">
            {examples.map((thing) => (
              <li key={thing.id}>
                <a class="chip" href={linkTo.explore(thing.id)}>
                  <Name thing={thing} isShort />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {savedScenes.value.length > 0 && <SavedScenes />}
    </section>
  );
}
