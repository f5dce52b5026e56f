import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "../../panels/icon.tsx";
import { t } from "../../text/messages.ts";

/** Gives the whole screen to the picture with all its panels, and takes it back; on a phone the picture has it anyway. */
export function FullScreenButton(): JSX.Element | null {
  const isFull = useSignal(false);
  useEffect(() => {
    const look = (): void => {
      isFull.value = document.fullscreenElement !== null;
    };
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const label = isFull.value ? t().graph.leaveFullScreen : t().graph.fullScreen;
  return (
    <button
      type="button"
      class="icon-button fill-screen"
      aria-label={label}
      title={label}
      onClick={() => {
        // A browser may refuse; the picture then stays as it is.
        const change = isFull.value
          ? document.exitFullscreen()
          : document.querySelector(".explore")?.requestFullscreen();
        change?.catch(() => undefined);
      }}
    >
      <Icon name={isFull.value ? "close" : "full"} />
    </button>
  );
}
