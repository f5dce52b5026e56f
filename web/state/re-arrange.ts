import type { PlaceRequest } from "../layout/place-request.ts";
import { foldKey, otherEnd, type Fold, type Scene, type SceneNode } from "./scene.ts";
import type { SceneTools } from "./scene-tools.ts";

/** The one command that moves what is there; what is pinned stays. */
export async function reArrange(scene: Scene, place: SceneTools["place"]): Promise<Scene> {
  const ids = [...scene.nodes.keys()];
  const [first] = ids;
  if (first === undefined) return scene;
  const pinned = [...scene.nodes].filter(([id]) => scene.pinnedIds.has(id));
  const positions = await place({
    fixed: pinned.map(([id, { x, y }]) => ({ id, x, y })),
    freshIds: [...ids.filter((id) => !scene.pinnedIds.has(id)), ...scene.folds.map(foldKey)],
    links: [
      ...[...scene.ties.values()].map(({ fromId, toId }) => ({ from: fromId, to: toId })),
      ...scene.folds.map((fold) => ({ from: fold.id, to: foldKey(fold) })),
    ],
    aroundId: first,
    sectors: sectorsAround(scene, first),
    isAnew: true,
  });
  const nodes = new Map([...scene.nodes].map(([id, node]): [string, SceneNode] => [id, { ...node, ...positions[id] }]));
  const folds = scene.folds.map((fold): Fold => ({ ...fold, ...positions[foldKey(fold)] }));
  return { ...scene, nodes, folds, steps: [...scene.steps, { act: "arrange" }] };
}

/** Neighbours of the middle lie by relation; what is further out lies with the neighbour that it was reached by. */
function sectorsAround({ nodes, ties, folds }: Scene, middleId: string): NonNullable<PlaceRequest["sectors"]> {
  const sectors = new Map<string, number>();
  const relations = new Map<string, number>();
  const sectorOf = (relation: string): number => {
    const sector = relations.get(relation) ?? relations.size;
    relations.set(relation, sector);
    return sector;
  };
  for (const tie of ties.values()) {
    if (tie.fromId !== middleId && tie.toId !== middleId) continue;
    const other = otherEnd(tie, middleId);
    if (!sectors.has(other)) sectors.set(other, sectorOf(tie.relation));
  }
  for (const id of nodes.keys()) {
    if (sectors.has(id) || id === middleId) continue;
    const tie = [...ties.values()].find((each) => sectors.has(otherEnd(each, id)) && isEnd(each, id));
    if (tie !== undefined) sectors.set(id, sectors.get(otherEnd(tie, id)) ?? 0);
  }
  for (const fold of folds)
    sectors.set(foldKey(fold), fold.id === middleId ? sectorOf(fold.relation) : (sectors.get(fold.id) ?? 0));
  return Object.fromEntries(sectors);
}

function isEnd({ fromId, toId }: { readonly fromId: string; readonly toId: string }, id: string): boolean {
  return fromId === id || toId === id;
}
