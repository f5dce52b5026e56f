import type { ThingCommand } from "./command.ts";

export const remove: ThingCommand = {
  name: "remove",
  on: "thing",
  keys: ["Delete"],
  isInMenu: true,
  run: ({ actions }, id) => actions.remove(id),
};
