import type { RelationType } from "../api/generated/graphql.ts";
import type { Bilingual, Thing, Tie } from "../api/shapes.ts";

/** Direction of a tie seen from the thing that is expanded. */
export type Direction = "IN" | "OUT" | "BOTH";

/** What was done to the scene, in order. The address holds these steps; doing them again gives the same scene. */
export type Step =
  /** A thing with a fair choice of its neighbours; `most` where it is another number than `firstNodes`. */
  | { readonly act: "seed"; readonly id: string; readonly most?: number }
  | {
      readonly act: "expand";
      readonly id: string;
      readonly relation: RelationType;
      readonly direction: Direction;
      readonly count: number;
    }
  /** One neighbour out of a list, with its ties of that relation. */
  | { readonly act: "pick"; readonly id: string; readonly relation: RelationType; readonly fromId: string }
  | { readonly act: "drop"; readonly id: string }
  | { readonly act: "move"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly act: "pin"; readonly id: string }
  | { readonly act: "unpin"; readonly id: string }
  | { readonly act: "arrange" };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneNode extends Point {
  readonly thing: Thing;
}

/** Neighbours of a thing that are not drawn: "+27". It has a place of its own beside those that are. */
export interface Fold extends Point {
  readonly id: string;
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly text: Bilingual;
  readonly total: number;
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly folds: readonly Fold[];
  /** Things that arranging anew leaves where they are. */
  readonly pinnedIds: ReadonlySet<string>;
  readonly steps: readonly Step[];
}

export const emptyScene: Scene = { nodes: new Map(), ties: new Map(), folds: [], pinnedIds: new Set(), steps: [] };

/** A picture above this can't be read; the table can. */
export const mostNodes = 300;
/** From here the page says that the picture is getting full. */
export const manyNodes = 150;
/** A scene opens with no more than this. */
export const firstNodes = 60;
/** On a phone with no more than this. */
export const firstNodesOnPhone = 40;
/** What one expansion adds unless asked for more. */
export const expandCount = 15;
/** The most that the API lists at once of one relation. */
export const mostPerExpand = 60;
/** More steps than this make an address that servers refuse. */
export const mostSteps = 150;

export function foldKey(fold: Pick<Fold, "id" | "relation" | "direction">): string {
  return `${fold.id} ${fold.relation} ${fold.direction}`;
}

/** Ties drawn are those whose both ends are in the scene. */
export function tiesWithin(ties: Iterable<Tie>, nodes: ReadonlyMap<string, unknown>): Tie[] {
  return [...ties].filter(({ fromId, toId }) => nodes.has(fromId) && nodes.has(toId));
}

export function otherEnd(tie: Pick<Tie, "fromId" | "toId">, id: string): string {
  return tie.fromId === id ? tie.toId : tie.fromId;
}

/** What the picture began with or was added by name: no filter on kinds or ties takes these away. */
export function seedIds({ steps }: Pick<Scene, "steps">): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.act === "seed" ? [step.id] : [])));
}
