import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { currentTheme } from "../state/preferences.ts";
import { groupOf } from "../state/relation-catalog.ts";
import type { SceneStore } from "../state/scene-store.ts";
import type { Point } from "../state/scene.ts";
import { palettes } from "../tokens/palette.ts";
import { language, t } from "../text/messages.ts";
import { CanvasButtons } from "./canvas-buttons.tsx";
import { drawScene } from "./draw-scene.ts";
import "./graph-canvas.css";
import { Mirror } from "./mirror.tsx";
import type { Canvas, Viewport } from "./start-canvas.ts";

interface GraphCanvasProps {
  readonly store: SceneStore;
  readonly label: string;
  /** Wheel and drag move the picture; else they move the page. */
  readonly isFree?: boolean;
  readonly namesEdges?: boolean;
  readonly hasButtons?: boolean;
  readonly onSelect: (id: string | undefined) => void;
  readonly onMove?: (id: string, to: Point) => void;
  /** More buttons beside zoom and fit. */
  readonly children?: ComponentChildren;
}

export function GraphCanvas(props: GraphCanvasProps): JSX.Element {
  const { store, label, isFree = true, hasButtons = true, onSelect, children } = props;
  const region = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const viewport = useSignal<Viewport>({ x: 0, y: 0, zoom: 1 });
  const canvas = useSignal<Canvas | undefined>(undefined);
  const drawing = useComputed(() =>
    drawScene(store.scene.value, store.visible.value, { language: language.value, groupOf }),
  );
  const dimmed = useComputed(() => {
    const lit = store.highlight.value?.nodeIds;
    return new Set(lit === undefined ? [] : [...store.scene.value.nodes.keys()].filter((id) => !lit.has(id)));
  });

  useCanvas(props, { surface, viewport, canvas });
  useSignalEffect(() => canvas.value?.show(drawing.value));
  useSignalEffect(() => canvas.value?.mark(store.selectedId.value, store.highlight.value));
  useSignalEffect(() => canvas.value?.paint(palettes[currentTheme()]));

  return (
    <section class={isFree ? "graph-canvas" : "graph-canvas is-framed"} ref={region} aria-label={label}>
      <div class="graph-picture">
        <div class="graph-surface" ref={surface} aria-hidden="true" />
        <Mirror
          drawing={drawing.value}
          viewport={viewport}
          selectedId={store.selectedId.value}
          dimmed={dimmed.value}
          onSelect={onSelect}
          onFocus={(id) => {
            canvas.value?.hover(id);
            if (id !== undefined) canvas.value?.reveal(id);
          }}
          onLeave={() => region.current?.querySelector<HTMLElement>(".canvas-buttons button")?.focus()}
        />
        {canvas.value === undefined && <p class="graph-loading">{t().states.drawing}</p>}
      </div>
      {hasButtons && <CanvasButtons canvas={canvas.value}>{children}</CanvasButtons>}
    </section>
  );
}

interface CanvasParts {
  readonly surface: { readonly current: HTMLDivElement | null };
  readonly viewport: { value: Viewport };
  readonly canvas: { value: Canvas | undefined };
}

/** Cytoscape comes in a chunk of its own, when a picture is first wanted. */
function useCanvas(
  { onSelect, onMove, isFree = true, namesEdges = false }: GraphCanvasProps,
  parts: CanvasParts,
): void {
  const handlers = useRef({ onSelect, onMove });
  handlers.current = { onSelect, onMove };
  useEffect(() => {
    let started: Canvas | undefined;
    let isGone = false;
    const observer = new ResizeObserver(() => started?.resize());
    void import("./start-canvas.ts").then(({ startCanvas }) => {
      const container = parts.surface.current;
      if (isGone || container === null) return;
      started = startCanvas(container, {
        language: language.peek(),
        palette: palettes[currentTheme()],
        isFree,
        namesEdges,
        onSelect: (id) => handlers.current.onSelect(id),
        onMove: (id, to) => handlers.current.onMove?.(id, to),
        onViewport: (view) => {
          parts.viewport.value = view;
        },
      });
      parts.canvas.value = started;
      observer.observe(container);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      started?.destroy();
      parts.canvas.value = undefined;
    };
  }, [language.value, isFree, namesEdges]);
}
