import type { ThingCommand } from "./command.ts";

/** Goes to the counts of a thing's relations, from which each is expanded. */
export const expand: ThingCommand = {
  name: "expand",
  on: "thing",
  keys: ["e"],
  isInMenu: true,
  run: ({ actions, fold, sheet, cardTarget }, id) => {
    fold.value = undefined;
    actions.select(id);
    if (sheet.peek() === "peek") sheet.value = "half";
    cardTarget.value = "expand";
  },
};
