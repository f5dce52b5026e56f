import { rememberView } from "../../../state/remembered-view.ts";
import { sceneViews, type SceneView } from "../../../state/scene-url.ts";
import { t } from "../../../text/messages.ts";
import type { Desk } from "../desk.ts";
import type { SceneCommand } from "./command.ts";

/** The next of the three views; works in all of them, so that it leads back too. */
export const switchView: SceneCommand = {
  name: "switchView",
  on: "scene",
  keys: ["t"],
  isAnywhere: true,
  run: (desk) => {
    const next = (sceneViews.indexOf(desk.shownView()) + 1) % sceneViews.length;
    showAs(desk, sceneViews[next] ?? "graph");
    // What had the keyboard is gone: it stays in the same place of the page.
    document.querySelector<HTMLElement>(".desk-picture")?.focus();
  },
};

export function showAs({ explore, actions }: Desk, view: SceneView): void {
  explore.view.value = view;
  rememberView(view);
  actions.say(t().explorer.shownAs(viewText(view)));
  explore.publish("replace");
}

export function viewText(view: SceneView): string {
  return { graph: t().graph.asGraph, table: t().graph.asTable, text: t().explorer.asText }[view];
}
