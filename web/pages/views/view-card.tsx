import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { MarkViewSeenDocument, RemoveViewDocument, ViewNewsDocument } from "../../api/generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Answered } from "../../panels/states.tsx";
import { ThingLink } from "../../panels/words.tsx";
import { staff } from "../../state/staff.ts";
import { formatMoment } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import type { News, SavedView } from "./saved-view.ts";
import { useViewChanges } from "./use-view-changes.ts";
import { hasNews, ViewNews } from "./view-news.tsx";

interface ViewCardProps {
  readonly view: SavedView;
  /** The list is to be asked anew. */
  readonly onChanged: () => void;
}

/** What is watched, what is new about it, and what to do with that. Each asks for itself, as comparing takes a while. */
export function ViewCard({ view, onChanged }: ViewCardProps): JSX.Element {
  const words = t().views;
  const { target, title, author, seenAt } = view;
  const asked = useAnswer(ViewNewsDocument, { ids: [view.id] });
  const news = asked.answer?.data.savedViews?.[0]?.news;
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
      <Answered asked={asked} part={(answer) => answer.savedViews?.[0]?.news} lines={2} waitingLabel={words.waiting}>
        {(found) => <ViewNews news={found} />}
      </Answered>
      <ViewActions id={view.id} news={news} onSeen={asked.retry} onChanged={onChanged} />
    </li>
  );
}

interface ViewActionsProps extends Pick<ViewCardProps, "onChanged"> {
  readonly id: string;
  readonly news: News | undefined;
  /** The news are to be asked anew. */
  readonly onSeen: () => void;
}

function ViewActions({ id, news, onSeen, onChanged }: ViewActionsProps): JSX.Element {
  const isRemoving = useSignal(false);
  const words = t().views;
  const member = staff.value;
  const { isBusy, trouble, send } = useViewChanges(onChanged);
  return (
    <>
      {member !== undefined && (
        <div class="button-row">
          {news !== undefined && hasNews(news) && (
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={() => void send(MarkViewSeenDocument, { id, digest: news.digest }, member).then(onSeen)}
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
            onClick={() => void send(RemoveViewDocument, { id }, member)}
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
