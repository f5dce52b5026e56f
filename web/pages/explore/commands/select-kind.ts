import type { ThingCommand } from "./command.ts";

/** Selects all shown things of the kind of this one. */
export const selectKind: ThingCommand = {
  name: "selectKind",
  on: "thing",
  keys: [],
  isInMenu: true,
  run: ({ actions, explore: { store } }, id) => {
    const { nodes } = store.scene.peek();
    const kind = nodes.get(id)?.thing.kind;
    const shown = [...store.visible.peek().nodeIds];
    actions.selectOnly(shown.filter((other) => nodes.get(other)?.thing.kind === kind));
  },
};
