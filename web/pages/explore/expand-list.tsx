import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { RelationCount } from "../../api/shapes.ts";
import { headingOf } from "../../panels/relation-section.tsx";
import { InLanguage } from "../../panels/words.tsx";
import { countDrawn } from "../../state/folds.ts";
import { expandCount, mostPerExpand } from "../../state/scene.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";
import "./expand-list.css";

interface ExpandListProps {
  readonly thingId: string;
  readonly counts: readonly RelationCount[];
  readonly desk: Desk;
}

/** Every relation with its number, before anything is drawn; what is drawn in full is summed up below. */
export function ExpandList({ thingId, counts, desk }: ExpandListProps): JSX.Element {
  const list = useRef<HTMLElement>(null);
  const scene = desk.explore.store.scene.value;
  const rows = [...counts]
    .sort((a, b) => b.count - a.count)
    .map((count) => ({ count, drawn: countDrawn(scene, { id: thingId, ...count }) }));
  const open = rows.filter(({ count, drawn }) => drawn < count.count);
  const done = rows.filter(({ count, drawn }) => drawn >= count.count);
  useListFocus(list, desk, open.length);
  return (
    <section class="expand-list" aria-label={t().graph.expandTitle} ref={list}>
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
                desk={desk}
              />
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <>
          <h3 tabIndex={-1}>{t().graph.allShown}</h3>
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

/** Goes to the list when asked to, and stays in it when the row that had the keyboard is drawn in full and goes. */
function useListFocus(list: { readonly current: HTMLElement | null }, desk: Desk, openCount: number): void {
  const isInside = useRef(false);
  const target = desk.cardTarget.value;
  const goIn = (): void => {
    const goals = [".expand-button", ".link-button", "h3[tabindex]"];
    goals
      .map((goal) => list.current?.querySelector<HTMLElement>(goal))
      .find(Boolean)
      ?.focus();
  };
  useEffect(() => {
    if (target !== "expand") return;
    goIn();
    desk.cardTarget.value = undefined;
  }, [target]);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) goIn();
    const follow = (): void => {
      isInside.current = list.current?.contains(document.activeElement) === true;
    };
    follow();
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, [openCount]);
}

interface ExpandRowProps {
  readonly thingId: string;
  readonly count: RelationCount;
  readonly drawn: number;
  readonly desk: Desk;
}

function ExpandRow({ thingId, count, drawn, desk }: ExpandRowProps): JSX.Element {
  const words = t().graph;
  const { relation, direction, text } = count;
  const heading = headingOf(text, language.value);
  const wanted = Math.min(count.count, drawn + expandCount, mostPerExpand);
  const brings = wanted - drawn;
  return (
    <li class="expand-row">
      <span class="expand-name">
        <button
          type="button"
          class="link-button"
          title={words.seeList}
          onClick={() => {
            desk.fold.value = { id: thingId, relation, direction, text, total: count.count, x: 0, y: 0 };
          }}
        >
          <InLanguage run={heading} />
        </button>
        {drawn > 0 && <span class="soft small">{words.shownOf(drawn, count.count)}</span>}
      </span>
      <span class="expand-count number">{formatNumber(count.count, language.value)}</span>
      {brings > 0 && (
        <button
          type="button"
          class="expand-button"
          aria-disabled={desk.actions.isBusy.value}
          aria-label={words.expand(heading.text, brings)}
          onClick={() => desk.actions.expand({ id: thingId, relation, direction, count: wanted }, heading.text)}
        >
          +{formatNumber(brings, language.value)}
        </button>
      )}
    </li>
  );
}
