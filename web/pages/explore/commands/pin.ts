import type { ThingCommand } from "./command.ts";

export const pin: ThingCommand = {
  name: "pin",
  on: "thing",
  keys: ["p"],
  isInMenu: true,
  run: ({ actions }, id) => actions.togglePin(id),
};
