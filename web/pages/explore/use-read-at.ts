import { useEffect } from "preact/hooks";
import { earliestRead } from "../../api/read-times.ts";
import { shownReadAt } from "../../state/shown-read-at.ts";
import type { Scene } from "../../state/scene.ts";

/** Lets the banner over the page name the time of the scene, while it is shown. */
export function useReadAt(scene: Scene): void {
  useEffect(() => {
    shownReadAt.value = earliestRead([...scene.nodes.values()].map(({ thing }) => thing));
    return () => {
      shownReadAt.value = undefined;
    };
  }, [scene]);
}
