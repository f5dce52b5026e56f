import { recall, remember } from "./browser-storage.ts";
import { sceneViews, type SceneView } from "./scene-url.ts";

const key = "alliance-atlas.view";

/** How this reader looked at a picture last: what a link leaves open begins so. */
export function rememberedView(): SceneView | undefined {
  const stored = recall(key);
  return sceneViews.find((view) => view === stored);
}

export function rememberView(view: SceneView): void {
  remember(key, view);
}
