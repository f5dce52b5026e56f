export interface PlaceRequest {
  /** Things that are there already: they push, and never move. */
  readonly fixed: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly freshIds: readonly string[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** The thing that the fresh ones belong to; it takes the origin when it is fresh itself in an empty picture. */
  readonly aroundId: string;
  /** Groups that lie together, by id. */
  readonly sectors?: Readonly<Record<string, number>>;
  /** The whole picture is arranged around `aroundId`: what is fixed is pinned, not what the fresh ones are added to. */
  readonly isAnew?: boolean;
}

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Half the room that a mark with a label of two lines under it takes. */
export const roomRadius = 46;
