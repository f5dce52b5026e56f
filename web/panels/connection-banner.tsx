import type { JSX } from "preact";
import { checkConnection, isConnected } from "../api/connection.ts";
import { t } from "../text/messages.ts";

export function ConnectionBanner(): JSX.Element {
  return (
    <div role="status" class="banner-place">
      {!isConnected.value && (
        <div class="banner">
          <span>{t().states.bannerDown}</span>
          <button type="button" class="link-button" onClick={() => void checkConnection()}>
            {t().states.bannerRetry}
          </button>
        </div>
      )}
    </div>
  );
}
