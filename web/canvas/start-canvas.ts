import cytoscape, { type Core } from "cytoscape";
import type { Language } from "../state/preferences.ts";
import type { Point } from "../state/scene.ts";
import type { Highlight } from "../state/spotlight.ts";
import type { Palette } from "../tokens/palette.ts";
import { listen, type CanvasEvents } from "./canvas-events.ts";
import {
  fittedView,
  isInView,
  middleOf,
  resizeKeepingMiddle,
  revealNode,
  showAll,
  zoomBounds,
  type CanvasView,
} from "./canvas-view.ts";
import type { Drawing } from "./draw-scene.ts";
import { hoverNode, markElements } from "./mark-elements.ts";
import { relabel, sizeWordsOnLines, zoomStep } from "./relabel.ts";
import { stylesheet } from "./stylesheet.ts";
import { syncDrawing } from "./sync-drawing.ts";

export interface CanvasOptions {
  readonly language: Language;
  readonly palette: Palette;
  /** Whether wheel and drag belong to the picture; in the middle of a page they belong to the page. */
  readonly isFree: boolean;
  /** Whether lines bear their words, where there are few. */
  readonly namesEdges: boolean;
  /** Read at each event, so that they may change. */
  readonly events: () => CanvasEvents;
}

export interface Canvas {
  readonly show: (drawing: Drawing) => void;
  readonly mark: (selectedIds: readonly string[], lit: Highlight | undefined) => void;
  readonly hover: (id: string | undefined) => void;
  readonly paint: (palette: Palette) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Zooms to the size at which a thing is drawn as it is. */
  readonly zoomToSize: () => void;
  /** Moves as little as needed for a thing to be seen. */
  readonly reveal: (id: string) => void;
  /** Where a thing is, in pixels of the canvas. */
  readonly placeOf: (id: string) => Point;
  readonly resize: () => void;
  readonly destroy: () => void;
}

/** More words on lines than this are in each other's way; the others show when their path is pointed at. */
const mostNamed = 6;
const restMs = 150;
const mostStepsAway = 3;
/** So many things take longer to draw than a frame has time for. */
const manyThings = 100;

export function startCanvas(container: HTMLElement, options: CanvasOptions): Canvas {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const cy = cytoscape({
    container,
    style: stylesheet(options.palette),
    ...zoomBounds,
    userZoomingEnabled: options.isFree,
    userPanningEnabled: options.isFree,
    autoungrabify: !options.isFree,
    boxSelectionEnabled: options.isFree,
    selectionType: "single",
    autounselectify: true,
  });
  const labels = watchLabels(cy);
  listen(cy, options.events);
  const fitted = (): CanvasView => fittedView(cy, options.isFree);
  const fit = (): void => {
    cy.viewport(fitted());
    labels.now();
  };
  const zoomTo = (level: number): void => {
    cy.zoom({ level, renderedPosition: middleOf(cy) });
  };
  return {
    show: (drawing) => {
      const isFirst = cy.nodes().empty();
      const known = new Set(cy.nodes().map((node) => node.id()));
      const bring = (): void => {
        syncDrawing(cy, drawing, { language: options.language, isStill: isStill.matches || isFirst });
        if (options.namesEdges) cy.edges().toggleClass("named", drawing.edges.length <= mostNamed);
        if (isFirst) cy.viewport(fitted());
        else if (drawing.nodes.some(({ id, x, y }) => !known.has(id) && !isInView(cy, { x, y })))
          showAll(cy, fitted(), isStill.matches);
        labels.now();
      };
      if (!isFirst) return bring();
      // At once, so that each thing is styled once: with the size and place of its label.
      cy.batch(bring);
      // For whoever measures: readers see the picture from here on.
      cy.one("render", () => performance.mark("first-graph"));
    },
    mark: (selectedIds, lit) => {
      markElements(cy, selectedIds, lit);
      labels.now();
    },
    hover: (id) => {
      hoverNode(cy, id);
      sizeWordsOnLines(cy);
    },
    paint: (palette) => cy.style().fromJson(stylesheet(palette)).update(),
    fit,
    zoomBy: (factor) => zoomTo(cy.zoom() * factor),
    zoomToSize: () => zoomTo(1),
    reveal: (id) => revealNode(cy, id),
    placeOf: (id) => cy.getElementById(id).renderedPosition(),
    resize: () => resizeKeepingMiddle(cy),
    destroy: () => {
      labels.stop();
      cy.destroy();
    },
  };
}

/**
 * Chooses labels anew when the view comes to rest. While it is zoomed they grow and shrink with the picture, up to some
 * 40 %: each choice styles the whole picture, which one frame has no time for.
 */
function watchLabels(cy: Core) {
  let step = zoomStep(cy.zoom());
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    step = zoomStep(cy.zoom());
    relabel(cy);
  };
  cy.on("zoom", () => {
    zoomAsPicture(cy, cy.nodes().length >= manyThings);
    if (Math.abs(zoomStep(cy.zoom()) - step) < mostStepsAway || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      now();
    });
  });
  cy.on("viewport", () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      zoomAsPicture(cy, false);
      now();
    }, restMs);
  });
  return {
    now,
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}

/**
 * Whether zooming scales what is drawn as one picture until it comes to rest; what comes in from the margin is drawn
 * then. Cytoscape takes the setting at its start for panning as well, where the margin would stay empty for long.
 */
function zoomAsPicture(cy: Core, isPicture: boolean): void {
  const { renderer } = cy as unknown as { renderer: () => { textureOnViewport: boolean } }; // not among its types
  renderer.call(cy).textureOnViewport = isPicture;
}
