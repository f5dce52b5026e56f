import type { JSX } from "preact";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { runOf } from "../text/name.ts";
import { kindLooks } from "../tokens/kinds.ts";
import type { DrawnFold, DrawnNode } from "./draw-scene.ts";

interface ItemProps {
  /** The one of all items that Tab stops at. */
  readonly isStop: boolean;
  readonly onFocus: (isIn: boolean) => void;
}

interface MirrorThingProps extends ItemProps {
  readonly node: DrawnNode;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  readonly onSelect: () => void;
}

export function MirrorThing({ node, isStop, isSelected, isDimmed, onSelect, onFocus }: MirrorThingProps): JSX.Element {
  const { id, kind, name, x, y, tieCount, leftOut, isPinned } = node;
  const width = node.size * kindLooks[kind].width;
  const height = node.size * kindLooks[kind].height;
  const label = t().graph.nodeLabel(name, t().words.kind[kind], tieCount, leftOut);
  return (
    <li class={isDimmed ? "is-dim" : ""} style={{ left: `${x}px`, top: `${y}px` }}>
      <button
        type="button"
        data-id={id}
        tabIndex={isStop ? 0 : -1}
        aria-label={isPinned ? t().explorer.pinnedLabel(label) : label}
        aria-pressed={isSelected}
        style={{ width: `${width + 8}px`, height: `${height + 8}px` }}
        onClick={onSelect}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
      />
      {isPinned && (
        <span class="pin-mark" aria-hidden="true" style={{ left: `${width / 2}px`, top: `${-height / 2}px` }} />
      )}
    </li>
  );
}

interface MirrorFoldProps extends ItemProps {
  readonly fold: DrawnFold;
  readonly isDimmed: boolean;
  readonly onOpen: () => void;
}

/** "+27": keeps its size on the screen, and takes clicks, as the canvas does not draw it. */
export function MirrorFold({ fold, isStop, isDimmed, onOpen, onFocus }: MirrorFoldProps): JSX.Element {
  const { id, ownerName, leftOut, x, y } = fold;
  const text = t().explorer.foldLabel(ownerName, runOf(fold.fold.text, language.value).text, leftOut);
  return (
    <li class={isDimmed ? "is-dim" : ""} style={{ left: `${x}px`, top: `${y}px` }}>
      <button
        type="button"
        class="fold-button"
        data-id={id}
        tabIndex={isStop ? 0 : -1}
        aria-label={text}
        title={text}
        onClick={onOpen}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
      >
        +{formatNumber(leftOut, language.value)}
      </button>
    </li>
  );
}
