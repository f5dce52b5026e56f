import type { Core, EventObject } from "cytoscape";
import type { Point } from "../state/scene.ts";
import { hoverNode } from "./mark-elements.ts";

export interface Viewport extends Point {
  readonly zoom: number;
}

/** What pointers do to the picture; places are in pixels of the canvas. */
export interface CanvasEvents {
  /** `isMore`: with Shift, Ctrl or ⌘, beside what is selected already. */
  readonly onSelect: (id: string | undefined, isMore: boolean) => void;
  /** All things of a frame that was drawn with Shift held. */
  readonly onFrame?: (ids: readonly string[]) => void;
  readonly onMove?: (id: string, to: Point) => void;
  /** The second button, or a finger that stays. */
  readonly onMenu?: (id: string, at: Point) => void;
  readonly onViewport: (view: Viewport) => void;
}

export function listen(cy: Core, events: () => CanvasEvents): void {
  cy.on("tap", "node", (event) => events().onSelect(event.target.id(), holdsKey(event)));
  cy.on("tap", (event) => {
    if (event.target === cy && !holdsKey(event)) events().onSelect(undefined, false);
  });
  cy.on("dragfree", "node", ({ target }) => events().onMove?.(target.id(), target.position()));
  cy.on("cxttap taphold", "node", ({ target }) => events().onMenu?.(target.id(), target.renderedPosition()));
  cy.on("mouseover", "node", ({ target }) => hoverNode(cy, target.id()));
  cy.on("mouseout", "node", () => hoverNode(cy, undefined));
  cy.on("mouseover", "edge", ({ target }) => target.addClass("near"));
  cy.on("mouseout", "edge", ({ target }) => target.removeClass("near"));
  listenForFrames(cy, events);
  const tell = (): void => events().onViewport({ zoom: cy.zoom(), ...cy.pan() });
  cy.on("viewport", tell);
  tell();
}

/** Cytoscape tells of each thing in the frame, then that the frame is done. */
function listenForFrames(cy: Core, events: () => CanvasEvents): void {
  let framed: string[] = [];
  cy.on("box", "node[!isFold]", ({ target }) => framed.push(target.id()));
  cy.on("boxend", () => {
    // The things follow the end of the frame within the same turn.
    queueMicrotask(() => {
      if (framed.length > 0) events().onFrame?.(framed);
      framed = [];
    });
  });
}

function holdsKey({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent; // of a pointer, also where a finger made it
  return shiftKey || ctrlKey || metaKey;
}
