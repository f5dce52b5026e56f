import { belonging } from "./belonging.ts";
import { cooperation } from "./cooperation.ts";
import { identity } from "./identity.ts";
import { occasions } from "./occasions.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { work } from "./work.ts";
import type { RelationDefinition } from "./relation-definition.ts";

/** Every relation of the graph, from holder to held. */
export const relations = {
  ...belonging,
  ...places,
  ...work,
  ...cooperation,
  ...occasions,
  ...people,
  ...identity,
} as const satisfies Record<string, RelationDefinition>;

export type RelationType = keyof typeof relations;

export const relationTypes: readonly RelationType[] = Object.freeze(
  Object.keys(relations).map((type) => type as RelationType), // keys of a const object
);

/** Widened view of a relation, for code that works on any of them. */
export function relationOf(type: RelationType): RelationDefinition {
  return relations[type];
}

export function findRelationType(text: string): RelationType | undefined {
  return Object.hasOwn(relations, text) ? (text as RelationType) : undefined; // guarded by hasOwn
}

/** Ties that make an institution a captured member of an alliance. */
export const memberRelations = ["CHAIRS", "MEMBER_OF", "LEADS"] as const satisfies readonly RelationType[];

/** Qualifiers that any tie may bear. */
export const commonQualifiers = ["since", "until", "asOf", "note"] as const;

export type { RelationDefinition, RelationGroup } from "./relation-definition.ts";
