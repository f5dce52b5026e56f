import { signal, type Signal } from "@preact/signals-core";
import type { Canvas } from "../../canvas/start-canvas.ts";
import type { Fold, Point } from "../../state/scene.ts";
import type { SceneView } from "../../state/scene-url.ts";
import type { ExploreActions } from "./explore-actions.ts";
import type { Explore } from "./use-explore.ts";

/** Ends of a path that the reader marked in the picture. */
export interface PathEnds {
  readonly from?: string;
  readonly to?: string;
}

/** How far a sheet on a phone stands open. */
export type SheetStop = "peek" | "half" | "full";

/** All that commands and panels of the explorer share. */
export interface Desk {
  readonly explore: Explore;
  readonly actions: ExploreActions;
  readonly shownView: () => SceneView;
  readonly route: (address: string) => void;
  readonly canvas: Signal<Canvas | undefined>;
  /** The fold whose list is open. */
  readonly fold: Signal<Fold | undefined>;
  readonly menu: Signal<{ readonly id: string; readonly at: Point } | undefined>;
  /** The thing that arrow keys move. */
  readonly movingId: Signal<string | undefined>;
  readonly isHelpOpen: Signal<boolean>;
  readonly pathEnds: Signal<PathEnds>;
  /** Whose neighbours are gone through, and which one is next. */
  readonly walk: Signal<{ readonly aroundId: string; readonly index: number } | undefined>;
  readonly sheet: Signal<SheetStop>;
  /** Where the keyboard is to go once the card shows the thing. */
  readonly cardTarget: Signal<"heading" | "expand" | undefined>;
}

type Given = Pick<Desk, "explore" | "actions" | "shownView" | "route">;

export function makeDesk(given: Given): Desk {
  return {
    ...given,
    canvas: signal(undefined),
    fold: signal(undefined),
    menu: signal(undefined),
    movingId: signal(undefined),
    isHelpOpen: signal(false),
    pathEnds: signal({}),
    walk: signal(undefined),
    sheet: signal("peek"),
    cardTarget: signal(undefined),
  };
}

/** Brings the keyboard to a thing of the picture. */
export function focusThing(id: string): void {
  document.querySelector<HTMLElement>(`.mirror-layer [data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
