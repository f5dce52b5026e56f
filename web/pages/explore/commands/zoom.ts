import type { SceneCommand } from "./command.ts";

const step = 1.3;

export const fit: SceneCommand = { name: "fit", on: "scene", keys: ["f"], run: ({ canvas }) => canvas.peek()?.fit() };

export const zoomIn: SceneCommand = {
  name: "zoomIn",
  on: "scene",
  keys: ["+", "="],
  run: ({ canvas }) => canvas.peek()?.zoomBy(step),
};

export const zoomOut: SceneCommand = {
  name: "zoomOut",
  on: "scene",
  keys: ["-"],
  run: ({ canvas }) => canvas.peek()?.zoomBy(1 / step),
};

export const zoomToSize: SceneCommand = {
  name: "zoomToSize",
  on: "scene",
  keys: ["0"],
  run: ({ canvas }) => canvas.peek()?.zoomToSize(),
};
