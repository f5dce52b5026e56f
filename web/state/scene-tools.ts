import type { RelationType } from "../api/generated/graphql.ts";
import type { Neighborhood } from "../api/shapes.ts";
import type { PlaceRequest, Positions } from "../layout/place-request.ts";

export interface NeighborhoodQuestion {
  readonly id: string;
  readonly relations?: readonly RelationType[];
  readonly perRelation: number;
}

/** What transitions need of the world. */
export interface SceneTools {
  /** Rejects with an `AskError`; "not-found" where there is no such thing. */
  readonly readNeighborhood: (question: NeighborhoodQuestion) => Promise<Neighborhood>;
  readonly place: (request: PlaceRequest) => Promise<Positions>;
}
