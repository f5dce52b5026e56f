import type { SceneCommand } from "./command.ts";

export const undo: SceneCommand = {
  name: "undo",
  on: "scene",
  keys: ["Ctrl+z"],
  isAnywhere: true,
  run: ({ actions, explore }) => {
    if (explore.store.canUndo.peek()) actions.undo();
  },
};

export const redo: SceneCommand = {
  name: "redo",
  on: "scene",
  keys: ["Ctrl+Shift+z", "Ctrl+y"],
  isAnywhere: true,
  run: ({ actions, explore }) => {
    if (explore.store.canRedo.peek()) actions.redo();
  },
};
