import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "../panels/icon.tsx";
import type { SceneStore } from "../state/scene-store.ts";
import { t } from "../text/messages.ts";
import { ShareFiles } from "./share-files.tsx";
import "./share-dialog.css";

interface ShareDialogProps {
  readonly store: SceneStore;
  readonly onClose: () => void;
}

/** The link of a picture, its files, and a frame for another page. */
export function ShareDialog({ store, onClose }: ShareDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const words = t().share;
  useEffect(() => dialog.current?.showModal(), []);
  // The address always says what the picture holds.
  const address = location.href;
  const frame = `<iframe src="${embedAddress(address)}" width="800" height="600" style="border:0" title="${words.frameTitle}"></iframe>`;
  return (
    <dialog ref={dialog} class="share-dialog" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{words.title}</h2>
        <button type="button" class="icon-button" aria-label={t().site.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <CopyField label={words.link} note={words.linkNote} text={address} />
      <ShareFiles store={store} address={address} />
      <CopyField label={words.frame} note={words.frameNote} text={frame} />
    </dialog>
  );
}

/** The same picture, to be shown within another page. */
function embedAddress(address: string): string {
  return address.replace(/\/explore(?=\?|$)/, "/embed");
}

interface CopyFieldProps {
  readonly label: string;
  readonly note: string;
  readonly text: string;
}

function CopyField({ label, note, text }: CopyFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const isCopied = useSignal(false);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      isCopied.value = true;
    } catch {
      // Pages over plain HTTP may not; the text is selected, so that the keyboard can.
      isCopied.value = false;
    }
  };
  return (
    <label class="field copy-field">
      <span>{label}</span>
      <span class="copy-row">
        <input
          ref={field}
          class="input"
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="button" onClick={() => void copy()}>
          {isCopied.value ? t().share.copied : t().share.copy}
        </button>
      </span>
      <span class="soft small" role="status">
        {note}
      </span>
    </label>
  );
}
