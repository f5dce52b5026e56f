import type { Core } from "cytoscape";
import type { Highlight } from "../state/spotlight.ts";

/** Shows what is selected and what is brought out; a fold goes with its thing. */
export function markElements(cy: Core, selectedIds: readonly string[], lit: Highlight | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass("chosen lit dim");
    for (const id of selectedIds) cy.getElementById(id).addClass("chosen");
    if (lit === undefined) return;
    const bright = lit.isQuiet === true ? "" : "lit";
    cy.nodes("[!isFold]").forEach((node) => {
      node.addClass(lit.nodeIds.has(node.id()) ? bright : "dim");
    });
    cy.edges("[!isFold]").forEach((edge) => {
      const factIds: readonly string[] = edge.data("factIds");
      edge.addClass(factIds.some((factId) => lit.factIds.has(factId)) ? bright : "dim");
    });
    cy.elements("[?isFold]").forEach((element) => {
      if (!lit.nodeIds.has(element.data("ownerId"))) element.addClass("dim");
    });
  });
}

/** A thing under the pointer or the keyboard shows its whole name and what its lines mean. */
export function hoverNode(cy: Core, id: string | undefined): void {
  cy.batch(() => {
    cy.nodes(".hover").removeClass("hover");
    cy.edges(".near").removeClass("near");
    if (id === undefined) return;
    const node = cy.getElementById(id);
    node.addClass("hover");
    node.connectedEdges("[!isFold]").addClass("near");
  });
}
