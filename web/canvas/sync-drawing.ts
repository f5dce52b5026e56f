import type { Core, ElementDefinition } from "cytoscape";
import type { Language } from "../state/preferences.ts";
import { kindLooks } from "../tokens/kinds.ts";
import type { Drawing, DrawnEdge, DrawnFold, DrawnNode } from "./draw-scene.ts";
import { labelData } from "./label-data.ts";

const moveMs = 300;

interface SyncOptions {
  readonly language: Language;
  /** Whether things jump to their places instead of gliding there. */
  readonly isStill: boolean;
}

/** Brings the canvas to a drawing with as little change as can be. Moves are shown, unless the reader wants no motion. */
export function syncDrawing(cy: Core, { nodes, edges, folds }: Drawing, { language, isStill }: SyncOptions): void {
  const lines = folds.map(lineId);
  const wanted = new Set([...[...nodes, ...edges, ...folds].map(({ id }) => id), ...lines]);
  const moved: (DrawnNode | DrawnFold)[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const node of nodes) {
      const shown = cy.getElementById(node.id);
      if (shown.empty()) {
        const data = { ...nodeData(node, language), ...firstSizes };
        fresh.push({ group: "nodes", data, position: { x: node.x, y: node.y } });
        continue;
      }
      if (shown.data("look") !== lookOf(node, language)) shown.data(nodeData(node, language));
      const { x, y } = shown.position();
      if (Math.hypot(x - node.x, y - node.y) > 0.5) moved.push(node);
    }
    for (const fold of folds) {
      const shown = cy.getElementById(fold.id);
      const { x, y } = shown.empty() ? fold : shown.position();
      if (shown.empty()) fresh.push(...foldElements(fold));
      else if (Math.hypot(x - fold.x, y - fold.y) > 0.5) moved.push(fold);
    }
    // An edge can't change its ends: one that reads the other way is drawn anew.
    const begins = new Map(edges.map(({ id, from }) => [id, from]));
    cy.edges()
      .filter((edge) => begins.has(edge.id()) && begins.get(edge.id()) !== edge.source().id())
      .remove();
    for (const edge of edges) {
      const shown = cy.getElementById(edge.id);
      if (shown.empty()) fresh.push({ group: "edges", data: edgeData(edge) });
      else if (shown.data("look") !== lookOf(edge)) shown.data(edgeData(edge));
    }
    cy.add(fresh);
  });
  for (const { id, x, y } of moved) {
    const node = cy.getElementById(id);
    if (isStill) node.position({ x, y });
    else node.animate({ position: { x, y } }, { duration: moveMs, easing: "ease-in-out" });
  }
}

/** Until the labels get the size that suits the zoom. */
const firstSizes = { fontSize: 12, halo: 2.5 };

/** All but where it is: what looks as before is left alone, as each datum that is set has the thing styled anew. */
function lookOf(drawn: DrawnNode | DrawnEdge, language?: Language): string {
  return JSON.stringify({ ...drawn, x: 0, y: 0, language });
}

function nodeData(node: DrawnNode, language: Language) {
  const { width, height } = kindLooks[node.kind];
  const { id, kind, isSeed, isLead, rank } = node;
  return {
    id,
    look: lookOf(node, language),
    kind,
    isSeed,
    isLead,
    rank,
    width: node.size * width,
    height: node.size * height,
    ...labelData(node, language),
  };
}

function lineId({ id }: DrawnFold): string {
  return `${id} line`;
}

/** A fold is a button of the mirror; the canvas keeps its room free and draws the line to its thing. */
function foldElements(fold: DrawnFold): readonly ElementDefinition[] {
  const { id, ownerId, x, y } = fold;
  return [
    { group: "nodes", data: { ...foldLook, id, ownerId }, position: { x, y } },
    { group: "edges", data: { ...lineLook, id: lineId(fold), source: ownerId, target: id, ownerId } },
  ];
}

/** Room for "+127"; every datum that the style sheet reads. */
const foldLook = {
  isFold: true,
  width: 38,
  height: 24,
  rank: -1,
  label: "",
  labelEms: 0,
  labelLines: 0,
  fullLabel: "",
  fontSize: 12,
  halo: 0,
};
const lineLook = { isFold: true, label: "", factIds: [], fontSize: 11 };

function edgeData(edge: DrawnEdge) {
  const { id, from, to, group, label, hasArrow, factIds } = edge;
  return { id, look: lookOf(edge), source: from, target: to, group, label, hasArrow, factIds, fontSize: 11 };
}
