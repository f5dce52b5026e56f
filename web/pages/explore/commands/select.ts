import type { ThingCommand } from "./command.ts";

export const select: ThingCommand = {
  name: "select",
  on: "thing",
  keys: [" "],
  run: ({ actions }, id) => actions.select(id, true),
};
