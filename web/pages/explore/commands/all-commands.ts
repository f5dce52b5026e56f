import type { Command } from "./command.ts";
import { expand } from "./expand.ts";
import { help } from "./help.ts";
import { hide } from "./hide.ts";
import { redo, undo } from "./history.ts";
import { look } from "./look.ts";
import { menu } from "./menu.ts";
import { move } from "./move.ts";
import { openPage } from "./open-page.ts";
import { pathEnd, pathStart } from "./path-ends.ts";
import { pin } from "./pin.ts";
import { remove } from "./remove.ts";
import { selectKind } from "./select-kind.ts";
import { select } from "./select.ts";
import { spotlight } from "./spotlight.ts";
import { switchView } from "./switch-view.ts";
import { nextNeighbor, previousNeighbor } from "./walk-neighbors.ts";
import { fit, zoomIn, zoomOut, zoomToSize } from "./zoom.ts";

/** Every command once, in the order of the menu and the list of keys: both are made from this. */
export const allCommands: readonly Command[] = [
  look,
  expand,
  spotlight,
  select,
  selectKind,
  pin,
  move,
  hide,
  remove,
  nextNeighbor,
  previousNeighbor,
  pathStart,
  pathEnd,
  menu,
  openPage,
  fit,
  zoomIn,
  zoomOut,
  zoomToSize,
  switchView,
  undo,
  redo,
  help,
];
