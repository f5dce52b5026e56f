import type {
  EntityKind,
  NeighborhoodQuery,
  PathsQuery,
  ProofFieldsFragment,
  RelationCountFieldsFragment,
  StatementFieldsFragment,
  TieFieldsFragment,
} from "./generated/graphql.ts";

export interface Bilingual {
  readonly zh: string;
  readonly en: string | null;
}

/** What every page knows of a thing: the fragment `ThingFields`, the same for all kinds. */
export interface Thing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly shortName: Bilingual;
  readonly degree: number;
}

export type Tie = TieFieldsFragment;
export type Proof = ProofFieldsFragment;
export type Statement = StatementFieldsFragment;
export type RelationCount = RelationCountFieldsFragment;
export type Neighborhood = NonNullable<NeighborhoodQuery["neighborhood"]>;
export type PathRow = NonNullable<PathsQuery["paths"]>["paths"][number];
export type PathStep = PathRow["steps"][number];
