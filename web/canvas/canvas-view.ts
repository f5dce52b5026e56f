import type { Core } from "cytoscape";
import type { Point } from "../state/scene.ts";

export interface CanvasView {
  readonly zoom: number;
  readonly pan: Point;
}

/** Room around the marks for half a label beside them and a whole one below. */
const fitPadding = { across: 50, above: 34, below: 62 };
/** On a narrow canvas the buttons stand in a column at the right edge, over what is drawn there, and room is dear. */
const narrow = { width: 560, buttons: 44, across: 26 };
const closestFit = 1.15;
/** Of leading units and of what is chosen, around their marks. */
const ring = 4;
export const zoomBounds = { minZoom: 0.2, maxZoom: 3 };

/** The zoom and pan at which every mark is seen. Labels are left out: they keep their size and look for room themselves. */
export function fittedView(cy: Core, hasButtons: boolean): CanvasView {
  const { x1, y1, w, h } = boundsOf(cy);
  const { above, below } = fitPadding;
  const isNarrow = cy.width() < narrow.width;
  const across = isNarrow ? narrow.across : fitPadding.across;
  const width = hasButtons && isNarrow ? cy.width() - narrow.buttons : cy.width();
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

/** What all marks take up, by the places and sizes that were given them: how they look need not be known yet. */
function boundsOf(cy: Core) {
  const nodes = cy.nodes().map((node) => {
    const { x, y } = node.position();
    return { x, y, across: node.data("width") / 2 + ring, down: node.data("height") / 2 + ring };
  });
  const x1 = Math.min(...nodes.map(({ x, across }) => x - across));
  const y1 = Math.min(...nodes.map(({ y, down }) => y - down));
  const x2 = Math.max(...nodes.map(({ x, across }) => x + across));
  const y2 = Math.max(...nodes.map(({ y, down }) => y + down));
  return { x1, y1, w: x2 - x1, h: y2 - y1 };
}

export function isInView(cy: Core, { x, y }: Point): boolean {
  const { x1, x2, y1, y2 } = cy.extent();
  return x > x1 && x < x2 && y > y1 && y < y2;
}

/** What has come outside of the view is brought into it: the view moves, no thing does. */
export function showAll(cy: Core, view: CanvasView, isStill: boolean): void {
  if (isStill) cy.viewport(view);
  else cy.animate(view, { duration: 300, easing: "ease-in-out" });
}

export function middleOf(cy: Core): Point {
  return { x: cy.width() / 2, y: cy.height() / 2 };
}

export function revealNode(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const margin = 60;
  const dx = Math.max(0, margin - x) - Math.max(0, x - (cy.width() - margin));
  const dy = Math.max(0, margin - y) - Math.max(0, y - (cy.height() - margin));
  if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
}

/** Panels that open and close must not make the picture jump: its middle stays in the middle. */
export function resizeKeepingMiddle(cy: Core): void {
  const before = middleOf(cy);
  cy.resize();
  const after = middleOf(cy);
  cy.panBy({ x: after.x - before.x, y: after.y - before.y });
}
