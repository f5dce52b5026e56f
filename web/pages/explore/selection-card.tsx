import type { JSX } from "preact";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";

/** Several things: what they are, and what can be done with all of them at once. */
export function SelectionCard({ ids, desk }: { readonly ids: readonly string[]; readonly desk: Desk }): JSX.Element {
  const { actions, explore } = desk;
  const { nodes } = explore.store.scene.value;
  const [from, to] = ids;
  const words = t().explorer;
  return (
    <div class="card-body">
      <h2>{words.selection(ids.length)}</h2>
      <ul class="selected-things">
        {ids.flatMap((id) => {
          const thing = nodes.get(id)?.thing;
          return thing === undefined
            ? []
            : [
                <li key={id}>
                  <KindMark kind={thing.kind} />{" "}
                  <button type="button" class="link-button" onClick={() => actions.select(id)}>
                    <Name thing={thing} />
                  </button>
                </li>,
              ];
        })}
      </ul>
      {ids.length === 2 && from !== undefined && to !== undefined && (
        <p>
          <a class="arrow-link" href={linkTo.paths({ from, to })}>
            {words.selectionPath}
          </a>
        </p>
      )}
      <div class="card-actions">
        <button type="button" class="quiet-button" onClick={() => actions.hide(ids)}>
          {words.selectionHide}
        </button>
        <button type="button" class="quiet-button" onClick={() => actions.pinAll(ids)}>
          {words.selectionPin}
        </button>
        <button type="button" class="quiet-button" onClick={() => actions.select(undefined)}>
          {words.selectionNone}
        </button>
      </div>
    </div>
  );
}
