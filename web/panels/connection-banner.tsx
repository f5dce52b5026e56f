import type { JSX } from "preact";
import { checkConnection, isConnected } from "../api/connection.ts";
import { shownReadAt } from "../state/shown-read-at.ts";
import { formatMoment } from "../text/format.ts";
import { language, t } from "../text/messages.ts";

export function ConnectionBanner(): JSX.Element {
  return (
    <div role="status" class="banner-place">
      {!isConnected.value && (
        <div class="banner">
          <ConnectionTrouble />
        </div>
      )}
    </div>
  );
}

/** What is wrong, how old the shown scene is, and the way to look again at once. */
export function ConnectionTrouble(): JSX.Element {
  return (
    <>
      <span>{downText()}</span>
      <button type="button" class="link-button" onClick={() => void checkConnection()}>
        {t().states.bannerRetry}
      </button>
    </>
  );
}

/** A scene may have been drawn long before the API went away: its data are as old as the oldest of them. */
function downText(): string {
  const readAt = shownReadAt.value;
  if (readAt === undefined) return t().states.bannerDown;
  return t().states.bannerDownScene(formatMoment(new Date(readAt).toISOString(), language.value));
}
