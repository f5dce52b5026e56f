import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { MarkViewSeenDocument, RemoveViewDocument, type SavedViewsQuery } from "../../api/generated/graphql.ts";
import { KindMark } from "../../panels/kind-mark.tsx";
import { ThingLink } from "../../panels/words.tsx";
import { staff } from "../../state/staff.ts";
import { formatMoment } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { useViewChanges, type ViewChanges } from "./use-view-changes.ts";
import { hasNews, ViewNews } from "./view-news.tsx";

export type SavedView = NonNullable<SavedViewsQuery["savedViews"]>[number];

interface ViewCardProps {
  readonly view: SavedView;
  readonly onChanged: () => void;
}

/** What is watched, what is new about it, and what to do with that. */
export function ViewCard({ view, onChanged }: ViewCardProps): JSX.Element {
  const words = t().views;
  const { target, title, author, seenAt } = view;
  const changes = useViewChanges(onChanged);
  return (
    <li class="view-card">
      <h2>
        {target === null ? (
          (title ?? words.goneTarget)
        ) : (
          <>
            <KindMark kind={target.kind} /> <ThingLink thing={target} />
          </>
        )}
      </h2>
      <p class="view-meta">
        {title !== null && target !== null && <span>{title}</span>}
        <span>{words.savedBy(author)}</span>
        <span>{words.seenAt(formatMoment(seenAt, language.value))}</span>
      </p>
      <ViewNews news={view.news} />
      <ViewActions view={view} changes={changes} />
    </li>
  );
}

function ViewActions({ view, changes }: { readonly view: SavedView; readonly changes: ViewChanges }): JSX.Element {
  const isRemoving = useSignal(false);
  const words = t().views;
  const member = staff.value;
  const { isBusy, trouble, send } = changes;
  return (
    <>
      {member !== undefined && (
        <div class="button-row">
          {hasNews(view.news) && (
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={() => void send(MarkViewSeenDocument, { id: view.id, digest: view.news.digest }, member)}
            >
              {words.markSeen}
            </button>
          )}
          <button
            type="button"
            class="quiet-button"
            disabled={isBusy}
            aria-expanded={isRemoving.value}
            onClick={() => {
              isRemoving.value = !isRemoving.value;
            }}
          >
            {words.remove}
          </button>
        </div>
      )}
      {member !== undefined && isRemoving.value && (
        <p class="view-removal">
          {words.removeSure}{" "}
          <button
            type="button"
            class="link-button"
            disabled={isBusy}
            onClick={() => void send(RemoveViewDocument, { id: view.id }, member)}
          >
            {words.removeConfirm}
          </button>
        </p>
      )}
      {trouble !== undefined && (
        <p class="notice" role="alert">
          {trouble === "conflict" ? words.conflict : t().pipeline[trouble]}
        </p>
      )}
    </>
  );
}
