import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ThingCardDocument } from "../../api/generated/graphql.ts";
import type { Thing } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Answered } from "../../panels/states.tsx";
import { thingSummary } from "../../panels/thing-summary.ts";
import { Mixed, Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { shortNameOf } from "../../text/name.ts";
import { hide } from "./commands/hide.ts";
import { pathEnd, pathStart } from "./commands/path-ends.ts";
import { pin } from "./commands/pin.ts";
import { remove } from "./commands/remove.ts";
import { selectKind } from "./commands/select-kind.ts";
import { spotlight } from "./commands/spotlight.ts";
import type { ThingCommand } from "./commands/command.ts";
import type { Desk } from "./desk.ts";
import { ExpandList } from "./expand-list.tsx";
import "./thing-card.css";

/** What the selected thing is, its relations with their numbers, and what can be done with it. */
export function ThingCard({ thing, desk }: { readonly thing: Thing; readonly desk: Desk }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const target = desk.cardTarget.value;
  useEffect(() => {
    if (target !== "heading") return;
    heading.current?.focus({ preventScroll: true });
    desk.cardTarget.value = undefined;
  }, [target, thing.id]);
  return (
    <div class="card-body">
      <p class="thing-kind">
        <KindMark kind={thing.kind} size={18} />
        {t().words.kind[thing.kind]}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        <Name thing={thing} />
      </h2>
      <CardDetails id={thing.id} desk={desk} />
    </div>
  );
}

const offered: readonly ThingCommand[] = [spotlight, pin, hide, remove, selectKind, pathStart, pathEnd];

function CardDetails({ id, desk }: { readonly id: string; readonly desk: Desk }): JSX.Element {
  const asked = useAnswer(ThingCardDocument, { id });
  const { store } = desk.explore;
  return (
    <>
      <p>
        <a class="arrow-link" href={linkTo.thing(id)}>
          {t().graph.openPage}
        </a>
      </p>
      <Answered asked={asked} part={({ node }) => node} lines={5}>
        {(node) => (
          <>
            <p>
              <Mixed text={thingSummary(node)} />
            </p>
            <ExpandList thingId={id} counts={node.relationCounts} desk={desk} />
          </>
        )}
      </Answered>
      <ul class="card-actions" aria-label={t().explorer.menu(nameOf(desk, id))}>
        {offered.map((command) => (
          <li key={command.name}>
            <button
              type="button"
              class="quiet-button"
              {...pressed(command, store.scene.value.pinnedIds.has(id), store.spotlight.value?.id === id)}
              onClick={() => command.run(desk, id)}
            >
              {t().explorer.commands[command.name]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Pinned and in the spotlight are states that the button shows. */
function pressed(command: ThingCommand, isPinned: boolean, isLit: boolean): { readonly "aria-pressed"?: boolean } {
  if (command === pin) return { "aria-pressed": isPinned };
  return command === spotlight ? { "aria-pressed": isLit } : {};
}

function nameOf(desk: Desk, id: string): string {
  const thing = desk.explore.store.scene.value.nodes.get(id)?.thing;
  return thing === undefined ? id : shortNameOf(thing, language.value).text;
}
