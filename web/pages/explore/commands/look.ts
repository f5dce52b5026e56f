import type { ThingCommand } from "./command.ts";

/** Opens the card of a thing and goes there. */
export const look: ThingCommand = {
  name: "look",
  on: "thing",
  keys: ["Enter"],
  isInMenu: true,
  run: ({ actions, fold, sheet, cardTarget }, id) => {
    fold.value = undefined;
    actions.select(id);
    if (sheet.peek() === "peek") sheet.value = "half";
    cardTarget.value = "heading";
  },
};
