import type { Thing, Tie } from "../api/shapes.ts";
import type { PlaceRequest } from "../layout/place-request.ts";
import { openFolds, withFolds, type KnownRelation } from "./folds.ts";
import { foldKey, tiesWithin, type Scene, type SceneNode, type Step } from "./scene.ts";
import type { SceneTools } from "./scene-tools.ts";

interface Addition {
  readonly step: Step;
  /** The thing that the new ones belong to. */
  readonly aroundId: string;
  readonly things: readonly Thing[];
  readonly ties: readonly Tie[];
  /** What is known of its relations: those not drawn in full get a fold. */
  readonly relations: readonly KnownRelation[];
  readonly sectors?: PlaceRequest["sectors"];
  readonly place: SceneTools["place"];
}

/** What is there stays where it is; only what is new gets a place. */
export async function addToScene(scene: Scene, addition: Addition): Promise<Scene> {
  const { step, aroundId, things, ties, relations, sectors, place } = addition;
  const fresh = [...new Map(things.map((thing) => [thing.id, thing])).values()].filter(
    ({ id }) => !scene.nodes.has(id),
  );
  const known = new Map<string, unknown>([...scene.nodes, ...fresh.map((thing) => [thing.id, thing] as const)]);
  const drawn = new Map(tiesWithin([...scene.ties.values(), ...ties], known).map((tie) => [tie.factId, tie]));
  const atPlace = (id: string, { x, y }: { readonly x: number; readonly y: number }) => ({ id, x, y });
  const grown: Pick<Scene, "nodes" | "ties"> = {
    nodes: new Map([...scene.nodes, ...fresh.map((thing) => [thing.id, { thing, x: 0, y: 0 }] as const)]),
    ties: drawn,
  };
  const folds = openFolds(grown, aroundId, relations);
  const knownFolds = new Set(scene.folds.map(foldKey));
  const positions = await place({
    fixed: [
      ...[...scene.nodes].map(([id, node]) => atPlace(id, node)),
      ...scene.folds.map((fold) => atPlace(foldKey(fold), fold)),
    ],
    freshIds: [...fresh.map(({ id }) => id), ...folds.map(foldKey).filter((key) => !knownFolds.has(key))],
    links: [
      ...[...drawn.values()].map(({ fromId, toId }) => ({ from: fromId, to: toId })),
      ...folds.map((fold) => ({ from: fold.id, to: foldKey(fold) })),
    ],
    aroundId,
    ...(sectors === undefined ? {} : { sectors }),
  });
  const placed = fresh.map((thing): [string, SceneNode] => [
    thing.id,
    { thing, ...(positions[thing.id] ?? { x: 0, y: 0 }) },
  ]);
  return {
    ...scene,
    nodes: new Map([...scene.nodes, ...placed]),
    ties: drawn,
    folds: withFolds(scene.folds, { id: aroundId, relations }, folds, positions),
    steps: [...scene.steps, step],
  };
}
