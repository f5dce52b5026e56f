import { useComputed, useSignal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals-core";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { nearestInDirection, type ArrowDirection } from "../layout/nearest-in-direction.ts";
import { t } from "../text/messages.ts";
import { kindLooks } from "../tokens/kinds.ts";
import type { Drawing, DrawnNode } from "./draw-scene.ts";
import type { Viewport } from "./start-canvas.ts";

interface MirrorProps {
  readonly drawing: Drawing;
  readonly viewport: ReadonlySignal<Viewport>;
  readonly selectedId: string | undefined;
  readonly dimmed: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string | undefined) => void;
  readonly onLeave: () => void;
}

const arrows: Readonly<Record<string, ArrowDirection>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * The picture once more as buttons over it, which keyboards, screen readers and tests reach by name. It takes no clicks:
 * those go through to the canvas. One stop of Tab; arrows go on from thing to thing.
 */
export function Mirror({
  drawing,
  viewport,
  selectedId,
  dimmed,
  onSelect,
  onFocus,
  onLeave,
}: MirrorProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const focusedId = useSignal<string | undefined>(undefined);
  const { nodes, edges } = drawing;
  const stopId = [focusedId.value, selectedId].find((id) => nodes.some((node) => node.id === id)) ?? nodes[0]?.id;
  // Bound as a signal: panning changes one attribute and renders nothing anew.
  const style = useComputed(() => {
    const { x, y, zoom } = viewport.value;
    return `transform: translate(${x}px, ${y}px) scale(${zoom}); --unzoom: ${1 / zoom}`;
  });

  const handleKey = (event: KeyboardEvent, node: DrawnNode): void => {
    if (event.key === "Escape") return onLeave();
    const direction = arrows[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const neighbors = new Set(
      edges.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : [])),
    );
    const next = nearestInDirection(node, nodes, direction, (id) => neighbors.has(id)) ?? node.id;
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
  };

  return (
    <ul class="mirror" ref={list} aria-label={t().graph.things} style={style}>
      {nodes.map((node) => (
        <MirrorItem
          key={node.id}
          node={node}
          isStop={node.id === stopId}
          isSelected={node.id === selectedId}
          isDimmed={dimmed.has(node.id)}
          onSelect={() => onSelect(node.id)}
          onKey={(event) => handleKey(event, node)}
          onFocus={(isIn) => {
            if (isIn) focusedId.value = node.id;
            onFocus(isIn ? node.id : undefined);
          }}
        />
      ))}
    </ul>
  );
}

interface MirrorItemProps {
  readonly node: DrawnNode;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  readonly onSelect: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (isIn: boolean) => void;
}

function MirrorItem({ node, isStop, isSelected, isDimmed, onSelect, onKey, onFocus }: MirrorItemProps): JSX.Element {
  const { id, kind, name, x, y, tieCount, leftOut } = node;
  const width = node.size * kindLooks[kind].width;
  const height = node.size * kindLooks[kind].height;
  return (
    <li class={isDimmed ? "is-dim" : ""} style={{ left: `${x}px`, top: `${y}px` }}>
      <button
        type="button"
        data-id={id}
        tabIndex={isStop ? 0 : -1}
        aria-label={t().graph.nodeLabel(name, t().words.kind[kind], tieCount, leftOut)}
        aria-pressed={isSelected}
        style={{ width: `${width + 8}px`, height: `${height + 8}px` }}
        onClick={onSelect}
        onKeyDown={onKey}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
      />
      {leftOut > 0 && (
        <span class="fold-badge" aria-hidden="true" style={{ left: `${width / 2}px`, top: `${-height / 2}px` }}>
          +{leftOut}
        </span>
      )}
    </li>
  );
}
