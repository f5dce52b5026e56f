import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../panels/icon.tsx";
import { t } from "../text/messages.ts";
import type { Canvas } from "./start-canvas.ts";

interface CanvasButtonsProps {
  readonly canvas: Canvas | undefined;
  readonly children?: ComponentChildren;
}

export function CanvasButtons({ canvas, children }: CanvasButtonsProps): JSX.Element {
  return (
    <div class="canvas-buttons" role="toolbar" aria-label={t().graph.tools}>
      <button
        type="button"
        class="icon-button"
        aria-label={t().graph.zoomIn}
        title={t().graph.zoomIn}
        onClick={() => canvas?.zoomBy(1.3)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t().graph.zoomOut}
        title={t().graph.zoomOut}
        onClick={() => canvas?.zoomBy(1 / 1.3)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t().graph.fit}
        title={t().graph.fit}
        onClick={() => canvas?.fit()}
      >
        <Icon name="fit" />
      </button>
      {children}
    </div>
  );
}
