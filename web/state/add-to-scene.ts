import type { Thing, Tie } from "../api/shapes.ts";
import type { PlaceRequest } from "../layout/place-request.ts";
import { tiesWithin, withFolds, type Fold, type Scene, type SceneNode, type Step } from "./scene.ts";
import type { SceneTools } from "./scene-tools.ts";

interface Addition {
  readonly step: Step;
  /** The thing that the new ones belong to. */
  readonly aroundId: string;
  readonly things: readonly Thing[];
  readonly ties: readonly Tie[];
  readonly sectors?: PlaceRequest["sectors"];
  readonly folds: readonly Fold[];
  readonly place: SceneTools["place"];
}

/** What is there stays where it is; only what is new gets a place. */
export async function addToScene(scene: Scene, addition: Addition): Promise<Scene> {
  const { step, aroundId, things, ties, sectors, folds, place } = addition;
  const fresh = things.filter(
    ({ id }, index) => !scene.nodes.has(id) && things.findIndex((thing) => thing.id === id) === index,
  );
  const known = new Map<string, unknown>([
    ...scene.nodes,
    ...fresh.map((thing): [string, unknown] => [thing.id, thing]),
  ]);
  const drawn = tiesWithin([...scene.ties.values(), ...ties], known);
  const positions = await place({
    fixed: [...scene.nodes].map(([id, { x, y }]) => ({ id, x, y })),
    freshIds: fresh.map(({ id }) => id),
    links: drawn.map(({ fromId, toId }) => ({ from: fromId, to: toId })),
    aroundId,
    ...(sectors === undefined ? {} : { sectors }),
  });
  const placed = fresh.map((thing): [string, SceneNode] => [
    thing.id,
    { thing, ...(positions[thing.id] ?? { x: 0, y: 0 }) },
  ]);
  return {
    nodes: new Map([...scene.nodes, ...placed]),
    ties: new Map(drawn.map((tie) => [tie.factId, tie])),
    folds: withFolds(scene.folds, folds),
    steps: [...scene.steps, step],
  };
}
