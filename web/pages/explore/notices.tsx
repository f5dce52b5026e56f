import type { JSX } from "preact";
import { manyNodes } from "../../state/scene.ts";
import { Failure } from "../../panels/states.tsx";
import { Icon } from "../../panels/icon.tsx";
import { t } from "../../text/messages.ts";
import type { ExploreActions } from "./explore-actions.ts";
import type { Explore } from "./use-explore.ts";

interface NoticesProps {
  readonly explore: Explore;
  readonly actions: ExploreActions;
}

/** What went wrong or is getting too much, over the picture, which stays in use below. */
export function Notices({ explore, actions }: NoticesProps): JSX.Element {
  const { store, error, missingCount, retry } = explore;
  const { notice } = actions;
  const count = store.visible.value.nodeIds.size;
  return (
    <div class="desk-notices">
      {error.value !== undefined && <Failure error={error.value} onRetry={retry} />}
      {notice.value !== undefined && (
        <p class="notice" role="alert">
          {notice.value.text}{" "}
          {notice.value.retry !== undefined && (
            <button type="button" class="link-button" onClick={notice.value.retry}>
              {t().states.retry}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={t().site.close}
            onClick={() => {
              notice.value = undefined;
            }}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      {missingCount.value > 0 && <p class="notice">{t().graph.missing(missingCount.value)}</p>}
      {count >= manyNodes && <p class="notice">{t().graph.many(count)}</p>}
    </div>
  );
}
