import cytoscape, { type Core } from "cytoscape";
import type { Language } from "../state/preferences.ts";
import type { Highlight } from "../state/scene-store.ts";
import type { Point } from "../state/scene.ts";
import type { Palette } from "../tokens/palette.ts";
import type { Drawing } from "./draw-scene.ts";
import { relabel, zoomStep } from "./relabel.ts";
import { stylesheet } from "./stylesheet.ts";
import { syncDrawing } from "./sync-drawing.ts";

export interface CanvasOptions {
  readonly language: Language;
  readonly palette: Palette;
  /** Whether wheel and drag belong to the picture; in the middle of a page they belong to the page. */
  readonly isFree: boolean;
  /** Whether lines bear their words, where there are few. */
  readonly namesEdges: boolean;
  readonly onSelect: (id: string | undefined) => void;
  readonly onMove: (id: string, to: Point) => void;
  readonly onViewport: (view: Viewport) => void;
}

export interface Viewport extends Point {
  readonly zoom: number;
}

export interface Canvas {
  readonly show: (drawing: Drawing) => void;
  readonly mark: (selectedId: string | undefined, highlight: Highlight | undefined) => void;
  readonly hover: (id: string | undefined) => void;
  readonly paint: (palette: Palette) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves as little as needed for a thing to be seen. */
  readonly reveal: (id: string) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

/** Room around the marks for half a label beside them and a whole one below. */
const fitPadding = { across: 50, above: 34, below: 62 };
/** On a narrow canvas the buttons stand in a column at the right edge, over what is drawn there. */
const narrow = { width: 560, buttons: 44 };
/** More words on lines than this are in each other's way; the others show when their path is pointed at. */
const mostNamed = 6;
const closestFit = 1.15;
const restMs = 150;
const zoomBounds = { minZoom: 0.2, maxZoom: 3 };

export function startCanvas(container: HTMLElement, options: CanvasOptions): Canvas {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const cy = cytoscape({
    container,
    style: stylesheet(options.palette),
    ...zoomBounds,
    userZoomingEnabled: options.isFree,
    userPanningEnabled: options.isFree,
    autoungrabify: !options.isFree,
    boxSelectionEnabled: false,
    selectionType: "single",
    autounselectify: true,
  });
  const labels = watchLabels(cy, options.language);
  listen(cy, options);
  const fitted = (): CanvasView => fittedView(cy, options.isFree);
  const fit = (): void => {
    cy.viewport(fitted());
    labels.now();
  };
  return {
    show: (drawing) => {
      const isFirst = cy.nodes().empty();
      const known = new Set(cy.nodes().map((node) => node.id()));
      syncDrawing(cy, drawing, isStill.matches || isFirst);
      if (options.namesEdges) cy.edges().toggleClass("named", drawing.edges.length <= mostNamed);
      if (isFirst) fit();
      else if (drawing.nodes.some(({ id, x, y }) => !known.has(id) && !isInView(cy, { x, y })))
        showAll(cy, fitted(), isStill.matches);
      labels.now();
    },
    mark: (selectedId, highlight) => {
      markElements(cy, selectedId, highlight);
      labels.now();
    },
    hover: (id) => hoverNode(cy, id),
    paint: (palette) => cy.style().fromJson(stylesheet(palette)).update(),
    fit,
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: middleOf(cy) }),
    reveal: (id) => revealNode(cy, id),
    resize: () => resizeKeepingMiddle(cy),
    destroy: () => {
      labels.stop();
      cy.destroy();
    },
  };
}

interface CanvasView {
  readonly zoom: number;
  readonly pan: Point;
}

/** The zoom and pan at which every mark is seen. Labels are left out: they keep their size and look for room themselves. */
function fittedView(cy: Core, hasButtons: boolean): CanvasView {
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: false, includeOverlays: false });
  const { across, above, below } = fitPadding;
  const width = hasButtons && cy.width() < narrow.width ? cy.width() - narrow.buttons : cy.width();
  const room = { width: Math.max(40, width - across * 2), height: Math.max(40, cy.height() - above - below) };
  const zoom = Math.max(
    zoomBounds.minZoom,
    Math.min(closestFit, room.width / Math.max(1, w), room.height / Math.max(1, h)),
  );
  const pan = {
    x: across + (room.width - w * zoom) / 2 - x1 * zoom,
    y: above + (room.height - h * zoom) / 2 - y1 * zoom,
  };
  return { zoom, pan };
}

function isInView(cy: Core, { x, y }: Point): boolean {
  const { x1, x2, y1, y2 } = cy.extent();
  return x > x1 && x < x2 && y > y1 && y < y2;
}

/** What has come outside of the view is brought into it: the view moves, no thing does. */
function showAll(cy: Core, view: CanvasView, isStill: boolean): void {
  if (isStill) cy.viewport(view);
  else cy.animate(view, { duration: 300, easing: "ease-in-out" });
}

function middleOf(cy: Core): Point {
  return { x: cy.width() / 2, y: cy.height() / 2 };
}

/** Chooses labels anew when the zoom passes a step, at most once a frame, and when the view comes to rest. */
function watchLabels(cy: Core, language: Language) {
  let step = zoomStep(cy.zoom());
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    step = zoomStep(cy.zoom());
    relabel(cy, language);
  };
  cy.on("zoom", () => {
    if (zoomStep(cy.zoom()) === step || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      now();
    });
  });
  cy.on("viewport", () => {
    clearTimeout(rest);
    rest = setTimeout(now, restMs);
  });
  return {
    now,
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}

function listen(cy: Core, { onSelect, onMove, onViewport }: CanvasOptions): void {
  cy.on("tap", "node", ({ target }) => onSelect(target.id()));
  cy.on("tap", (event) => {
    if (event.target === cy) onSelect(undefined);
  });
  cy.on("dragfree", "node", ({ target }) => onMove(target.id(), target.position()));
  cy.on("mouseover", "node", ({ target }) => hoverNode(cy, target.id()));
  cy.on("mouseout", "node", () => hoverNode(cy, undefined));
  cy.on("mouseover", "edge", ({ target }) => target.addClass("near"));
  cy.on("mouseout", "edge", ({ target }) => target.removeClass("near"));
  const tell = (): void => onViewport({ zoom: cy.zoom(), ...cy.pan() });
  cy.on("viewport", tell);
  tell();
}

function hoverNode(cy: Core, id: string | undefined): void {
  cy.batch(() => {
    cy.nodes(".hover").removeClass("hover");
    cy.edges(".near").removeClass("near");
    if (id === undefined) return;
    const node = cy.getElementById(id);
    node.addClass("hover");
    node.connectedEdges().addClass("near");
  });
}

function markElements(cy: Core, selectedId: string | undefined, highlight: Highlight | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass("chosen lit dim");
    if (selectedId !== undefined) cy.getElementById(selectedId).addClass("chosen");
    if (highlight === undefined) return;
    cy.nodes().forEach((node) => {
      node.addClass(highlight.nodeIds.has(node.id()) ? "lit" : "dim");
    });
    cy.edges().forEach((edge) => {
      const factIds: readonly string[] = edge.data("factIds");
      edge.addClass(factIds.some((factId) => highlight.factIds.has(factId)) ? "lit" : "dim");
    });
  });
}

function revealNode(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const margin = 60;
  const dx = Math.max(0, margin - x) - Math.max(0, x - (cy.width() - margin));
  const dy = Math.max(0, margin - y) - Math.max(0, y - (cy.height() - margin));
  if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
}

/** Panels that open and close must not make the picture jump: its middle stays in the middle. */
function resizeKeepingMiddle(cy: Core): void {
  const before = middleOf(cy);
  cy.resize();
  const after = middleOf(cy);
  cy.panBy({ x: after.x - before.x, y: after.y - before.y });
}
