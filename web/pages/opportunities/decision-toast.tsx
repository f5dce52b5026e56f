import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../panels/icon.tsx";
import { language, t } from "../../text/messages.ts";
import { shortNameOf } from "../../text/name.ts";
import type { Decided } from "./use-pipeline.ts";

const shownMs = 8_000;

interface DecisionToastProps {
  readonly decided: Decided;
  readonly onGone: () => void;
}

/** What was just done, with the way back; it waits while it is pointed at. The card keeps its own way back. */
export function DecisionToast({ decided, onGone }: DecisionToastProps): JSX.Element {
  const [isHeld, setIsHeld] = useState(false);
  const words = t().pipeline;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, decided]);
  const { source, target } = decided.item;
  const [one, other] = [source, target].map((thing) => shortNameOf(thing, language.value).text);
  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocusIn={() => setIsHeld(true)}
      onFocusOut={() => setIsHeld(false)}
    >
      <p>
        <strong>{words.decided[decided.state]}</strong> {t().opportunities.pair(one ?? "", other ?? "")}
      </p>
      <button
        type="button"
        class="quiet-button"
        onClick={() => {
          void decided.undo();
          onGone();
        }}
      >
        <Icon name="undo" />
        {words.undo}
      </button>
    </div>
  );
}
