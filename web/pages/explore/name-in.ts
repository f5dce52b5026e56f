import type { Scene } from "../../state/scene.ts";
import { language } from "../../text/messages.ts";
import { shortNameOf } from "../../text/name.ts";

/** What a thing of the scene is called; its id where it left the scene. */
export function nameIn(scene: Scene, id: string): string {
  const thing = scene.nodes.get(id)?.thing;
  return thing === undefined ? id : shortNameOf(thing, language.peek()).text;
}
