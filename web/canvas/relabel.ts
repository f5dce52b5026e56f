import type { Core, NodeSingular } from "cytoscape";
import { chooseLabels, type LabelSide, type LabelWish } from "../layout/choose-labels.ts";
import { labelLineHeight } from "./stylesheet.ts";

const fontPx = 12.5;
const sideClasses: readonly LabelSide[] = ["below", "above", "right", "left"];

/** Zoom in steps of 12 %: within a step labels keep their size in the picture. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log(zoom) / Math.log(1.12));
}

/** Labels keep their size on the screen; those that would cover something wait until there is room. */
export function relabel(cy: Core): void {
  const zoom = 1.12 ** zoomStep(cy.zoom());
  const fontSize = fontPx / zoom;
  const nodes = cy.nodes();
  const { x1, x2, y1, y2 } = cy.extent();
  const view = { left: x1 * zoom, right: x2 * zoom, top: y1 * zoom, bottom: y2 * zoom };
  const sides = chooseLabels(
    nodes.map((node) => wishOf(node, zoom)),
    view,
  );
  cy.batch(() => {
    nodes.forEach((node) => {
      // Each datum that is set has the thing styled anew, the same one too.
      if (node.data("fontSize") !== fontSize) node.data({ fontSize, halo: fontSize * 0.22 });
      const side = sides.get(node.id());
      node.removeClass(sideClasses.filter((name) => name !== side).join(" "));
      if (side !== undefined) node.addClass(side);
    });
    sizeWordsOnLines(cy);
  });
}

/** Only lines that bear words: to size them all would have the whole picture styled anew. */
export function sizeWordsOnLines(cy: Core): void {
  const fontSize = (fontPx / 1.12 ** zoomStep(cy.zoom())) * 0.92;
  cy.edges(".named, .near, .lit").data("fontSize", fontSize);
}

function wishOf(node: NodeSingular, zoom: number): LabelWish {
  const { x, y } = node.position();
  // Folds keep their size on the screen.
  const scale = node.data("isFold") === true ? 1 : zoom;
  const weight = node.hasClass("chosen") ? 1000 : node.hasClass("lit") ? 500 : 0;
  return {
    id: node.id(),
    x: x * zoom,
    y: y * zoom,
    halfWidth: (node.data("width") * scale) / 2 + 2,
    halfHeight: (node.data("height") * scale) / 2 + 2,
    labelWidth: node.data("labelEms") * fontPx + 4,
    labelHeight: node.data("labelLines") * fontPx * labelLineHeight + 2,
    rank: weight + node.data("rank"),
    isNeeded: weight > 0 || node.data("isSeed") === true,
  };
}
