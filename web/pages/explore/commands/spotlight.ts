import type { ThingCommand } from "./command.ts";

export const spotlight: ThingCommand = {
  name: "spotlight",
  on: "thing",
  keys: ["d"],
  isInMenu: true,
  run: ({ actions }, id) => actions.spotlight(id),
};
