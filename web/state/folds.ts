import type { RelationType } from "../api/generated/graphql.ts";
import type { Bilingual } from "../api/shapes.ts";
import { foldKey, otherEnd, type Direction, type Fold, type Point, type Scene } from "./scene.ts";

/** What is known of one relation of a thing: how many ties there are, whoever is drawn. */
export interface KnownRelation {
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly text: Bilingual;
  readonly total: number;
}

type Tied = Pick<Fold, "id" | "relation" | "direction">;

/** Ties drawn, not things: one neighbour may be tied twice by one relation. */
export function countDrawn({ ties, nodes }: Pick<Scene, "ties" | "nodes">, { id, relation, direction }: Tied): number {
  const isOfFold = (fromId: string, toId: string): boolean =>
    (direction !== "IN" && fromId === id) || (direction !== "OUT" && toId === id);
  return [...ties.values()].filter(
    (tie) => tie.relation === relation && isOfFold(tie.fromId, tie.toId) && nodes.has(otherEnd(tie, id)),
  ).length;
}

/** How many ties a fold stands for. */
export function countLeftOut(scene: Pick<Scene, "ties" | "nodes">, fold: Fold): number {
  return Math.max(0, fold.total - countDrawn(scene, fold));
}

/** The relations of a thing of which not all is drawn, each as a fold that waits for its place. */
export function openFolds(
  scene: Pick<Scene, "ties" | "nodes">,
  id: string,
  relations: readonly KnownRelation[],
): readonly Fold[] {
  return relations
    .map(({ relation, direction, text, total }): Fold => ({ id, relation, direction, text, total, x: 0, y: 0 }))
    .filter((fold) => countLeftOut(scene, fold) > 0);
}

/** Takes the place of what was known of the same relations; a fold that was there keeps its place. */
export function withFolds(
  folds: readonly Fold[],
  known: { readonly id: string; readonly relations: readonly KnownRelation[] },
  open: readonly Fold[],
  places: Readonly<Record<string, Point>>,
): readonly Fold[] {
  const told = new Set(known.relations.map((relation) => foldKey({ id: known.id, ...relation })));
  const before = new Map(folds.map((fold) => [foldKey(fold), fold]));
  const placed = open.map((fold): Fold => {
    const { x, y } = before.get(foldKey(fold)) ?? places[foldKey(fold)] ?? fold;
    return { ...fold, x, y };
  });
  return [...folds.filter((fold) => !told.has(foldKey(fold))), ...placed];
}
