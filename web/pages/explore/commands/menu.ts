import type { ThingCommand } from "./command.ts";

export const menu: ThingCommand = {
  name: "menu",
  on: "thing",
  keys: ["Shift+F10", "ContextMenu"],
  run: (desk, id) => {
    const at = desk.canvas.peek()?.placeOf(id);
    if (at !== undefined) desk.menu.value = { id, at };
  },
};
