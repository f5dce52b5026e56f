import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { currentTheme } from "../state/preferences.ts";
import { groupOf } from "../state/relation-catalog.ts";
import type { SceneStore } from "../state/scene-store.ts";
import type { Fold } from "../state/scene.ts";
import { palettes } from "../tokens/palette.ts";
import { language, t } from "../text/messages.ts";
import { CanvasButtons } from "./canvas-buttons.tsx";
import type { CanvasEvents, Viewport } from "./canvas-events.ts";
import { drawScene } from "./draw-scene.ts";
import "./graph-canvas.css";
import { Mirror } from "./mirror.tsx";
import type { Canvas } from "./start-canvas.ts";

interface GraphCanvasProps extends Omit<CanvasEvents, "onViewport"> {
  readonly store: SceneStore;
  readonly label: string;
  /** Wheel and drag move the picture; else they move the page. */
  readonly isFree?: boolean;
  readonly namesEdges?: boolean;
  readonly hasButtons?: boolean;
  /** Without it folds are not shown. */
  readonly onFold?: (fold: Fold) => void;
  /** Keys while the picture has the focus. */
  readonly onKey?: (event: KeyboardEvent) => void;
  /** The canvas once it is there, and undefined when it goes. */
  readonly onCanvas?: (canvas: Canvas | undefined) => void;
  /** More buttons beside zoom and fit. */
  readonly children?: ComponentChildren;
}

export function GraphCanvas(props: GraphCanvasProps): JSX.Element {
  const { store, label, isFree = true, hasButtons = true, onSelect, onFold, onKey, children } = props;
  const region = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const viewport = useSignal<Viewport>({ x: 0, y: 0, zoom: 1 });
  const canvas = useSignal<Canvas | undefined>(undefined);
  const drawing = useComputed(() => {
    const drawn = drawScene(store.scene.value, store.visible.value, { language: language.value, groupOf });
    return onFold === undefined ? { ...drawn, folds: [] } : drawn;
  });

  useCanvas(props, { surface, viewport, canvas });
  useSignalEffect(() => canvas.value?.show(drawing.value));
  useSignalEffect(() => canvas.value?.mark(store.selectedIds.value, store.lit.value));
  useSignalEffect(() => canvas.value?.paint(palettes[currentTheme()]));

  return (
    <section
      class={isFree ? "graph-canvas" : "graph-canvas is-framed"}
      ref={region}
      aria-label={label}
      {...(onKey === undefined ? {} : { onKeyDown: onKey })}
    >
      <div class="graph-picture">
        <div class="graph-surface" ref={surface} aria-hidden="true" />
        <Mirror
          drawing={drawing.value}
          viewport={viewport}
          selectedIds={store.selectedIds.value}
          focusedId={store.focusedId}
          lit={store.lit.value}
          onSelect={(id) => onSelect(id, false)}
          onFold={onFold}
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
function useCanvas(props: GraphCanvasProps, parts: CanvasParts): void {
  const { isFree = true, namesEdges = false } = props;
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    let started: Canvas | undefined;
    let isGone = false;
    const observer = new ResizeObserver(() => started?.resize());
    const onViewport = (view: Viewport): void => {
      parts.viewport.value = view;
    };
    void import("./start-canvas.ts").then(({ startCanvas }) => {
      const container = parts.surface.current;
      if (isGone || container === null) return;
      started = startCanvas(container, {
        language: language.peek(),
        palette: palettes[currentTheme()],
        isFree,
        namesEdges,
        events: () => ({ ...latest.current, onViewport }),
      });
      parts.canvas.value = started;
      latest.current.onCanvas?.(started);
      observer.observe(container);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      started?.destroy();
      parts.canvas.value = undefined;
      latest.current.onCanvas?.(undefined);
    };
  }, [language.value, isFree, namesEdges]);
}
