import type { SceneCommand } from "./command.ts";

export const help: SceneCommand = {
  name: "help",
  on: "scene",
  keys: ["?"],
  isAnywhere: true,
  run: ({ isHelpOpen }) => {
    isHelpOpen.value = true;
  },
};
