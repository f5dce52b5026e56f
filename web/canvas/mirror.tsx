import { useComputed } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals-core";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { nearestInDirection, type ArrowDirection } from "../layout/nearest-in-direction.ts";
import type { Fold } from "../state/scene.ts";
import type { Highlight } from "../state/spotlight.ts";
import { t } from "../text/messages.ts";
import type { Drawing } from "./draw-scene.ts";
import type { Viewport } from "./canvas-events.ts";
import { MirrorFold, MirrorThing } from "./mirror-items.tsx";

export interface MirrorProps {
  readonly drawing: Drawing;
  readonly viewport: ReadonlySignal<Viewport>;
  readonly selectedIds: readonly string[];
  readonly focusedId: Signal<string | undefined>;
  readonly lit: Highlight | undefined;
  readonly onSelect: (id: string) => void;
  readonly onFold: ((fold: Fold) => void) | undefined;
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
 * The picture once more as buttons over it, which keyboards, screen readers and tests reach by name. It takes no clicks
 * but on folds: those go through to the canvas. One stop of Tab; arrows go on from thing to thing.
 */
export function Mirror(props: MirrorProps): JSX.Element {
  const { drawing, viewport, selectedIds, focusedId, lit, onSelect, onFold, onFocus, onLeave } = props;
  const layer = useRef<HTMLDivElement>(null);
  const { nodes, edges } = drawing;
  const folds = onFold === undefined ? [] : drawing.folds;
  const places = [...nodes, ...folds];
  const stopId =
    [focusedId.value, selectedIds.at(-1)].find((id) => places.some((place) => place.id === id)) ?? nodes[0]?.id;
  // Bound as a signal: panning changes one attribute and renders nothing anew.
  const style = useComputed(() => {
    const { x, y, zoom } = viewport.value;
    return `transform: translate(${x}px, ${y}px) scale(${zoom}); --unzoom: ${1 / zoom}`;
  });

  const handleKey = (event: KeyboardEvent): void => {
    const from = places.find(({ id }) => id === focusedId.value);
    if (event.key === "Escape" && !event.defaultPrevented) return onLeave();
    const direction = arrows[event.key];
    if (direction === undefined || from === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const neighbors = new Set([
      ...edges.flatMap((edge) => (edge.from === from.id ? [edge.to] : edge.to === from.id ? [edge.from] : [])),
      ...folds.flatMap(({ id, ownerId }) => (ownerId === from.id ? [id] : id === from.id ? [ownerId] : [])),
    ]);
    const next = nearestInDirection(from, places, direction, (id) => neighbors.has(id)) ?? from.id;
    layer.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
  };
  const follow = (id: string, isIn: boolean): void => {
    if (isIn) focusedId.value = id;
    onFocus(isIn ? id : undefined);
  };

  return (
    <div class="mirror-layer" ref={layer} style={style} onKeyDown={handleKey}>
      <ul class="mirror" aria-label={t().graph.things}>
        {nodes.map((node) => (
          <MirrorThing
            key={node.id}
            node={node}
            isStop={node.id === stopId}
            isSelected={selectedIds.includes(node.id)}
            isDimmed={lit !== undefined && !lit.nodeIds.has(node.id)}
            onSelect={() => onSelect(node.id)}
            onFocus={(isIn) => follow(node.id, isIn)}
          />
        ))}
      </ul>
      {onFold !== undefined && folds.length > 0 && (
        <ul class="mirror-folds" aria-label={t().explorer.folds}>
          {folds.map((fold) => (
            <MirrorFold
              key={fold.id}
              fold={fold}
              isStop={fold.id === stopId}
              isDimmed={lit !== undefined && !lit.nodeIds.has(fold.ownerId)}
              onOpen={() => onFold(fold.fold)}
              onFocus={(isIn) => follow(fold.id, isIn)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
