import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { t } from "../text/messages.ts";

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const isCopied = useSignal(false);
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => {
        void navigator.clipboard?.writeText(text).then(() => {
          isCopied.value = true;
        });
      }}
    >
      {isCopied.value ? t().thing.copied : label}
    </button>
  );
}
