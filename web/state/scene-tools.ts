import type { RelationType } from "../api/generated/graphql.ts";
import type { Neighborhood } from "../api/shapes.ts";
import type { PlaceRequest, Positions } from "../layout/place-request.ts";
import type { DirectTies, Pick } from "./pick-neighbor.ts";

export interface NeighborhoodQuestion {
  readonly id: string;
  readonly relations?: readonly RelationType[];
  readonly perRelation: number;
}

/** What transitions need of the world. */
export interface SceneTools {
  /** Rejects with an `AskError`; "not-found" where there is no such thing. */
  readonly readNeighborhood: (question: NeighborhoodQuestion) => Promise<Neighborhood>;
  /** Rejects likewise, also where the two are not tied by that relation. */
  readonly readDirectTies: (pick: Pick) => Promise<DirectTies>;
  readonly place: (request: PlaceRequest) => Promise<Positions>;
}
