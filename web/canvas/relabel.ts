import type { Core, NodeSingular } from "cytoscape";
import { chooseLabels, type LabelSide, type LabelWish } from "../layout/choose-labels.ts";
import { labelLines, widthOf } from "../layout/label-lines.ts";
import type { Language } from "../state/preferences.ts";
import { labelLineHeight } from "./stylesheet.ts";

const fontPx = 12.5;
const sideClasses: readonly LabelSide[] = ["below", "above", "right", "left"];
const mostLines = 3;

/** English words are longer than Chinese ones: they get a wider line. */
const lineEms: Readonly<Record<Language, number>> = { zh: 7, en: 8.5 };

/** Zoom in steps of 12 %: within a step labels keep their size in the picture, so zooming does not restyle each frame. */
export function zoomStep(zoom: number): number {
  return Math.round(Math.log(zoom) / Math.log(1.12));
}

/** Labels keep their size on the screen; those that would cover something wait until there is room. */
export function relabel(cy: Core, language: Language): void {
  const zoom = 1.12 ** zoomStep(cy.zoom());
  const fontSize = fontPx / zoom;
  const nodes = cy.nodes();
  const lines = new Map(
    nodes.map((node) => [node.id(), labelLines(node.data("shortName"), lineEms[language], mostLines)]),
  );
  const { x1, x2, y1, y2 } = cy.extent();
  const view = { left: x1 * zoom, right: x2 * zoom, top: y1 * zoom, bottom: y2 * zoom };
  const wishes = nodes.map((node) => wishOf(node, lines.get(node.id()) ?? [], zoom));
  const sides = chooseLabels(wishes, view);
  cy.batch(() => {
    nodes.forEach((node) => {
      const text = (lines.get(node.id()) ?? []).join("\n");
      node.data({
        fontSize,
        halo: fontSize * 0.22,
        label: text,
        fullLabel: labelLines(node.data("name"), 12, 6).join("\n"),
      });
      const side = sides.get(node.id());
      node.removeClass(sideClasses.filter((name) => name !== side).join(" "));
      if (side !== undefined) node.addClass(side);
    });
    cy.edges().data("fontSize", fontSize * 0.92);
  });
}

function wishOf(node: NodeSingular, lines: readonly string[], zoom: number): LabelWish {
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
    labelWidth: Math.max(...lines.map(widthOf), 0) * fontPx + 4,
    labelHeight: lines.length * fontPx * labelLineHeight + 2,
    rank: weight + node.data("rank"),
    isNeeded: weight > 0 || node.data("isSeed") === true,
  };
}
