import type { JSX } from "preact";
import type { RelationCount } from "../../api/shapes.ts";
import { headingOf } from "../../panels/relation-section.tsx";
import { InLanguage } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { expandCount, mostPerExpand, otherEnd, type Scene } from "../../state/scene.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { ExploreActions } from "./explore-actions.ts";
import type { Explore } from "./use-explore.ts";

interface ExpandListProps {
  readonly thingId: string;
  readonly counts: readonly RelationCount[];
  readonly explore: Explore;
  readonly actions: ExploreActions;
}

/** Every relation with its number, before anything is drawn; what is drawn in full is summed up below. */
export function ExpandList({ thingId, counts, explore, actions }: ExpandListProps): JSX.Element {
  const scene = explore.store.scene.value;
  const rows = [...counts]
    .sort((a, b) => b.count - a.count)
    .map((count) => ({ count, drawn: countDrawn(scene, thingId, count) }));
  const open = rows.filter(({ count, drawn }) => drawn < count.count);
  const done = rows.filter(({ count, drawn }) => drawn >= count.count);
  return (
    <section class="expand-list" aria-label={t().graph.expandTitle}>
      {open.length > 0 && (
        <>
          <h3>{t().graph.expandTitle}</h3>
          <ul>
            {open.map(({ count, drawn }) => (
              <ExpandRow
                key={`${count.relation} ${count.direction}`}
                thingId={thingId}
                count={count}
                drawn={drawn}
                actions={actions}
              />
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <>
          <h3>{t().graph.allShown}</h3>
          <ul class="expand-done">
            {done.map(({ count }) => (
              <li key={`${count.relation} ${count.direction}`}>
                <InLanguage run={headingOf(count.text, language.value)} />
                <span class="count">{formatNumber(count.count, language.value)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ExpandRowProps {
  readonly thingId: string;
  readonly count: RelationCount;
  readonly drawn: number;
  readonly actions: ExploreActions;
}

function ExpandRow({ thingId, count, drawn, actions }: ExpandRowProps): JSX.Element {
  const words = t().graph;
  const { relation, direction, text } = count;
  const heading = headingOf(text, language.value);
  // The first expansion brings a readable number; whoever asks again gets all that fit into one question.
  const wanted = drawn === 0 ? Math.min(count.count, expandCount) : Math.min(count.count, mostPerExpand);
  const brings = wanted - drawn;
  return (
    <li class="expand-row">
      <span class="expand-name">
        <InLanguage run={heading} />
        {drawn > 0 && <span class="soft small">{words.shownOf(drawn, count.count)}</span>}
      </span>
      <span class="expand-count number">{formatNumber(count.count, language.value)}</span>
      {brings > 0 ? (
        <button
          type="button"
          class="expand-button"
          disabled={actions.isBusy.value}
          aria-label={words.expand(heading.text, brings)}
          onClick={() => actions.expand({ id: thingId, relation, direction, count: wanted }, heading.text)}
        >
          +{formatNumber(brings, language.value)}
        </button>
      ) : (
        <a class="small" href={`${linkTo.thing(thingId)}#${relation.toLowerCase()}-${direction.toLowerCase()}`}>
          {words.seeList}
        </a>
      )}
    </li>
  );
}

/** Ties drawn, not things: one neighbour may be tied twice by one relation. */
function countDrawn(scene: Scene, thingId: string, { relation, direction }: RelationCount): number {
  const isCounted = (fromId: string, toId: string): boolean =>
    direction === "OUT"
      ? fromId === thingId
      : direction === "IN"
        ? toId === thingId
        : fromId === thingId || toId === thingId;
  return [...scene.ties.values()].filter(
    (tie) => tie.relation === relation && isCounted(tie.fromId, tie.toId) && scene.nodes.has(otherEnd(tie, thingId)),
  ).length;
}
