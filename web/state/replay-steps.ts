import { AskError } from "../api/ask-error.ts";
import type { Neighborhood } from "../api/shapes.ts";
import { expandQuestion, expandRelation, SceneFullError } from "./expand-relation.ts";
import { egoQuestion, loadEgo } from "./load-ego.ts";
import { moveNode } from "./move-node.ts";
import { reArrange } from "./re-arrange.ts";
import { removeNode } from "./remove-node.ts";
import { emptyScene, type Scene, type Step } from "./scene.ts";
import type { NeighborhoodQuestion, SceneTools } from "./scene-tools.ts";

export interface Replayed {
  readonly scene: Scene;
  /** Things of the address that are no longer there. */
  readonly missingIds: readonly string[];
}

/** Does the steps of an address again: all questions at once, then one step after the other. */
export async function replaySteps(steps: readonly Step[], tools: SceneTools): Promise<Replayed> {
  const answers = await Promise.all(steps.map((step) => readFor(step, tools)));
  const missingIds = steps.flatMap((step, index) => ("id" in step && answers[index] === "missing" ? [step.id] : []));
  let scene = emptyScene;
  for (const [index, step] of steps.entries()) {
    const answer = answers[index];
    if (answer !== "missing") scene = await doStep(scene, step, { neighborhood: answer, place: tools.place });
  }
  return { scene, missingIds: [...new Set(missingIds)] };
}

function questionOf(step: Step): NeighborhoodQuestion | undefined {
  if (step.act === "seed") return egoQuestion(step.id);
  return step.act === "expand" ? expandQuestion(step) : undefined;
}

async function readFor(step: Step, { readNeighborhood }: SceneTools): Promise<Neighborhood | "missing" | undefined> {
  const question = questionOf(step);
  if (question === undefined) return undefined;
  try {
    return await readNeighborhood(question);
  } catch (error) {
    if (error instanceof AskError && (error.trouble === "not-found" || error.trouble === "refused")) return "missing";
    throw error;
  }
}

interface Means {
  readonly neighborhood: Neighborhood | undefined;
  readonly place: SceneTools["place"];
}

async function doStep(scene: Scene, step: Step, { neighborhood, place }: Means): Promise<Scene> {
  switch (step.act) {
    case "seed":
      return neighborhood === undefined ? scene : loadEgo(scene, neighborhood, place);
    case "expand":
      if (neighborhood === undefined || !scene.nodes.has(neighborhood.center.id)) return scene;
      return expandUnlessFull(scene, step, { neighborhood, place });
    case "drop":
      return removeNode(scene, step.id);
    case "move":
      return moveNode(scene, step.id, step);
    case "arrange":
      return reArrange(scene, place);
  }
}

/** An address from before the data grew may ask for more than fits: the rest of it still opens. */
async function expandUnlessFull(
  scene: Scene,
  step: Step & { readonly act: "expand" },
  means: { readonly neighborhood: Neighborhood; readonly place: SceneTools["place"] },
): Promise<Scene> {
  try {
    return await expandRelation(scene, step, means);
  } catch (error) {
    if (error instanceof SceneFullError) return scene;
    throw error;
  }
}
