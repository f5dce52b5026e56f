import type { EntityKind, RelationType } from "../api/generated/graphql.ts";
import type { Bilingual, Thing, Tie } from "../api/shapes.ts";

/** Direction of a tie seen from the thing that is expanded. */
export type Direction = "IN" | "OUT" | "BOTH";

/** What was done to the scene, in order. The address holds these steps; doing them again gives the same scene. */
export type Step =
  | { readonly act: "seed"; readonly id: string }
  | {
      readonly act: "expand";
      readonly id: string;
      readonly relation: RelationType;
      readonly direction: Direction;
      readonly count: number;
    }
  | { readonly act: "drop"; readonly id: string }
  | { readonly act: "move"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly act: "arrange" };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneNode extends Point {
  readonly thing: Thing;
}

/** Neighbours of a thing that are not drawn: "+27". */
export interface Fold {
  readonly id: string;
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly text: Bilingual;
  readonly total: number;
  readonly shown: number;
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly folds: readonly Fold[];
  readonly steps: readonly Step[];
}

export const emptyScene: Scene = { nodes: new Map(), ties: new Map(), folds: [], steps: [] };

/** A picture above this can't be read; the table can. */
export const mostNodes = 300;
/** From here the page says that the picture is getting full. */
export const manyNodes = 150;
/** A scene opens with no more than this. */
export const firstNodes = 60;
/** What one expansion adds unless asked for more. */
export const expandCount = 15;
/** The most that the API lists at once of one relation. */
export const mostPerExpand = 60;

export function foldKey(fold: Pick<Fold, "id" | "relation" | "direction">): string {
  return `${fold.id} ${fold.relation} ${fold.direction}`;
}

/** A fold replaces what was known of the same relation and thing; one with nothing left out goes. */
export function withFolds(folds: readonly Fold[], changed: readonly Fold[]): readonly Fold[] {
  const keys = new Set(changed.map(foldKey));
  return [...folds.filter((fold) => !keys.has(foldKey(fold))), ...changed.filter(({ total, shown }) => total > shown)];
}

/** Ties drawn are those whose both ends are in the scene. */
export function tiesWithin(ties: Iterable<Tie>, nodes: ReadonlyMap<string, unknown>): Tie[] {
  return [...ties].filter(({ fromId, toId }) => nodes.has(fromId) && nodes.has(toId));
}

export function otherEnd(tie: Pick<Tie, "fromId" | "toId">, id: string): string {
  return tie.fromId === id ? tie.toId : tie.fromId;
}

export interface SceneFilter {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenGroups: ReadonlySet<string>;
}

export const noFilter: SceneFilter = { hiddenKinds: new Set(), hiddenGroups: new Set() };
