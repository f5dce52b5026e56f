import { linkTo } from "../../../routes.ts";
import { t } from "../../../text/messages.ts";
import type { Desk, PathEnds } from "../desk.ts";
import { nameIn } from "../name-in.ts";
import type { ThingCommand } from "./command.ts";

export const pathStart: ThingCommand = {
  name: "pathStart",
  on: "thing",
  keys: ["a"],
  isInMenu: true,
  run: (desk, id) => setEnds(desk, { ...desk.pathEnds.peek(), from: id }),
};

export const pathEnd: ThingCommand = {
  name: "pathEnd",
  on: "thing",
  keys: ["b"],
  isInMenu: true,
  run: (desk, id) => setEnds(desk, { ...desk.pathEnds.peek(), to: id }),
};

/** With both ends it goes to their paths; with one it says what is missing. */
function setEnds({ pathEnds, actions, route, explore }: Desk, ends: PathEnds): void {
  pathEnds.value = ends;
  const { from, to } = ends;
  if (from !== undefined && to !== undefined && from !== to) route(linkTo.paths({ from, to }));
  else actions.say(pathEndsText(ends, (id) => nameIn(explore.store.scene.peek(), id)));
}

/** Which end is set, and which is still to be chosen. */
export function pathEndsText({ from, to }: PathEnds, nameOf: (id: string) => string): string {
  if (from !== undefined) return t().explorer.pathFrom(nameOf(from));
  return to === undefined ? "" : t().explorer.pathTo(nameOf(to));
}
