import { emptyScene, type Scene, type Step } from "../../state/scene.ts";

const most = 40;
const remembered = new Map<string, Scene>();

/** Going back in the browser shows the very scene again, without asking. */
export function rememberScene(scene: Scene): void {
  const key = JSON.stringify(scene.steps);
  remembered.delete(key);
  remembered.set(key, scene);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}

export function recallScene(steps: readonly Step[]): Scene | undefined {
  return steps.length === 0 ? emptyScene : remembered.get(JSON.stringify(steps));
}
