import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { Icon } from "../panels/icon.tsx";
import { later } from "../panels/later.tsx";
import type { SceneStore } from "../state/scene-store.ts";
import { t } from "../text/messages.ts";

const ShareDialog = later(async () => (await import("./share-dialog.tsx")).ShareDialog);

/** A button that opens all ways to take a picture elsewhere: its link, a frame for another page, files. */
export function SharePanel({ store }: { readonly store: SceneStore }): JSX.Element {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={t().share.open}
        title={t().share.open}
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <Icon name="out" />
      </button>
      {isOpen.value && (
        <ShareDialog
          store={store}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}
