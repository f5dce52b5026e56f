import { AskError } from "../api/ask-error.ts";
import type { Neighborhood } from "../api/shapes.ts";
import { expandQuestion, expandRelation } from "./expand-relation.ts";
import { egoQuestion, loadEgo } from "./load-ego.ts";
import { moveNode } from "./move-node.ts";
import { pickNeighbor, type DirectTies } from "./pick-neighbor.ts";
import { pinNode, unpinNode } from "./pin-node.ts";
import { reArrange } from "./re-arrange.ts";
import { removeNode } from "./remove-node.ts";
import { SceneFullError } from "./scene-full-error.ts";
import { emptyScene, type Scene, type Step } from "./scene.ts";
import type { SceneTools } from "./scene-tools.ts";

export interface Replayed {
  readonly scene: Scene;
  /** Things of the address that are no longer there. */
  readonly missingIds: readonly string[];
}

/** Does the steps of an address again: all questions at once, then one step after the other, each once its answer is there. */
export async function replaySteps(steps: readonly Step[], tools: SceneTools): Promise<Replayed> {
  const asked = steps.map((step) => ({ step, answer: readFor(step, tools) }));
  // A question that fails while an earlier step is done is told of at its turn.
  for (const { answer } of asked) answer.catch(() => undefined);
  const missingIds: string[] = [];
  let scene = emptyScene;
  for (const { step, answer } of asked) {
    const known = await answer;
    if (known !== "missing") scene = await doUnlessFull(scene, step, { ...known, place: tools.place });
    else if ("id" in step) missingIds.push(step.id);
  }
  return { scene, missingIds: [...new Set(missingIds)] };
}

/** What a step needed to know; most need nothing. */
interface Known {
  readonly neighborhood?: Neighborhood;
  readonly direct?: DirectTies;
}

async function readFor(step: Step, { readNeighborhood, readDirectTies }: SceneTools): Promise<Known | "missing"> {
  try {
    if (step.act === "seed") return { neighborhood: await readNeighborhood(egoQuestion(step.id)) };
    if (step.act === "expand") return { neighborhood: await readNeighborhood(expandQuestion(step)) };
    if (step.act === "pick") return { direct: await readDirectTies(step) };
    return {};
  } catch (error) {
    if (error instanceof AskError && (error.trouble === "not-found" || error.trouble === "refused")) return "missing";
    throw error;
  }
}

interface Means extends Known {
  readonly place: SceneTools["place"];
}

/** An address from before the data grew may ask for more than fits: the rest of it still opens. */
async function doUnlessFull(scene: Scene, step: Step, means: Means): Promise<Scene> {
  try {
    return await doStep(scene, step, means);
  } catch (error) {
    if (error instanceof SceneFullError) return scene;
    throw error;
  }
}

async function doStep(scene: Scene, step: Step, { neighborhood, direct, place }: Means): Promise<Scene> {
  switch (step.act) {
    case "seed":
      return neighborhood === undefined ? scene : loadEgo(scene, neighborhood, place, step.most);
    case "expand":
      return neighborhood === undefined ? scene : expandRelation(scene, step, { neighborhood, place });
    case "pick":
      return direct === undefined ? scene : pickNeighbor(scene, step, { direct, place });
    case "drop":
      return removeNode(scene, step.id);
    case "move":
      return moveNode(scene, step.id, step);
    case "pin":
      return pinNode(scene, step.id);
    case "unpin":
      return unpinNode(scene, step.id);
    case "arrange":
      return reArrange(scene, place);
  }
}
