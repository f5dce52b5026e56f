import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { ThingCardDocument } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Icon } from "../../panels/icon.tsx";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Answered } from "../../panels/states.tsx";
import { thingSummary } from "../../panels/thing-summary.ts";
import { Mixed, Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { t } from "../../text/messages.ts";
import { ExpandList } from "./expand-list.tsx";
import type { ExploreActions } from "./explore-actions.ts";
import type { Explore } from "./use-explore.ts";

interface ThingCardProps {
  readonly explore: Explore;
  readonly actions: ExploreActions;
}

/** On a wide screen a column; on a phone a sheet from below, which shows its head until it is wanted. */
export function ThingCard({ explore, actions }: ThingCardProps): JSX.Element {
  const selectedId = explore.store.selectedId.value;
  const thing = selectedId === undefined ? undefined : explore.store.scene.value.nodes.get(selectedId)?.thing;
  const isOpen = useSignal(false);
  const words = t().graph;
  return (
    <aside class={isOpen.value ? "desk-card is-open" : "desk-card"} aria-label={words.card}>
      <button
        type="button"
        class="sheet-handle only-narrow"
        aria-expanded={isOpen.value}
        aria-label={isOpen.value ? words.sheetClose : words.sheetOpen}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name={isOpen.value ? "down" : "up"} />
      </button>
      {thing === undefined ? (
        <div class="card-body">
          <h2>{words.pickTitle}</h2>
          <p class="soft">{words.pick}</p>
        </div>
      ) : (
        <div class="card-body" key={thing.id}>
          <p class="thing-kind">
            <KindMark kind={thing.kind} size={18} />
            {t().words.kind[thing.kind]}
          </p>
          <h2>
            <Name thing={thing} />
          </h2>
          <CardDetails id={thing.id} explore={explore} actions={actions} />
        </div>
      )}
    </aside>
  );
}

function CardDetails({ id, explore, actions }: ThingCardProps & { readonly id: string }): JSX.Element {
  const asked = useAnswer(ThingCardDocument, { id });
  const words = t().graph;
  return (
    <>
      <p>
        <a class="arrow-link" href={linkTo.thing(id)}>
          {words.openPage}
        </a>
      </p>
      <Answered asked={asked} part={({ node }) => node} lines={5}>
        {(node) => (
          <>
            <p>
              <Mixed text={thingSummary(node)} />
            </p>
            <ExpandList thingId={id} counts={node.relationCounts} explore={explore} actions={actions} />
          </>
        )}
      </Answered>
      <p class="card-actions">
        <a class="quiet-button" href={linkTo.paths({ from: id })}>
          {words.setStart}
        </a>
        <button type="button" class="quiet-button" onClick={() => actions.remove(id)}>
          {words.remove}
        </button>
      </p>
    </>
  );
}
