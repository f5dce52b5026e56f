import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { SavedViewsDocument, SaveViewDocument, type EntityKind } from "../../api/generated/graphql.ts";
import type { Thing } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { linkTo } from "../../routes.ts";
import { staff } from "../../state/staff.ts";
import { t } from "../../text/messages.ts";
import { useViewChanges } from "./use-view-changes.ts";

const watchable: readonly EntityKind[] = ["ALLIANCE", "INSTITUTION", "REGION", "TOPIC"];

/** Lets staff watch a thing, or leads them to the list where it stands; nothing for other readers. */
export function WatchButton({ thing }: { readonly thing: Pick<Thing, "id" | "kind"> }): JSX.Element | null {
  const words = t().views;
  const member = staff.value;
  const isNew = useSignal(false);
  const canWatch = member !== undefined && watchable.includes(thing.kind);
  const asked = useAnswer(SavedViewsDocument, canWatch ? {} : null);
  const { isBusy, trouble, send } = useViewChanges(asked.retry);
  const views = asked.answer?.data.savedViews;
  const problem = trouble !== undefined && (
    <span class="notice" role="alert">
      {trouble === "signedOut" ? t().pipeline.signedOut : t().pipeline.failed}
    </span>
  );
  if (!canWatch || views === undefined || views === null) return problem || null;
  if (views.some(({ target }) => target?.id === thing.id)) {
    return <WatchedLink takesFocus={isNew.value} />;
  }
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={isBusy || asked.isWaiting}
        onClick={() =>
          void send(SaveViewDocument, { target: thing.id, author: member.name }, member).then((isSaved) => {
            isNew.value = isSaved;
          })
        }
      >
        {words.watch}
      </button>
      {problem}
    </>
  );
}

/** Takes the place of the button that was pressed, and its focus. */
function WatchedLink({ takesFocus }: { readonly takesFocus: boolean }): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, []);
  return (
    <a class="button" href={linkTo.views()} ref={link}>
      {t().views.watched}
    </a>
  );
}
