import type { ThingCommand } from "./command.ts";

/** Hides a thing, or all that are selected when it is one of them. */
export const hide: ThingCommand = {
  name: "hide",
  on: "thing",
  keys: ["x"],
  isInMenu: true,
  run: ({ actions, explore }, id) => {
    const selected = explore.store.selectedIds.peek();
    actions.hide(selected.includes(id) ? selected : [id]);
  },
};
