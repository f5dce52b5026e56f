import type { Label } from "../labels.ts";

/**
 * What a tie of a relation is worth as evidence:
 * membership (belongs to, leads, founded), cooperation (did something together or for each other),
 * subject (works on, is about), occasion (was there, organised it), honour (got, gave, was rated),
 * place (where, which industry, part of what), post (a person's office), identity (same or different body).
 */
export type RelationGroup =
  | "membership"
  | "cooperation"
  | "subject"
  | "occasion"
  | "honour"
  | "place"
  | "post"
  | "identity";

export interface RelationDefinition {
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  readonly group: RelationGroup;
  /** GraphQL field on the holder. */
  readonly outField: string;
  /** GraphQL field on the held. */
  readonly inField: string;
  /** The verb, from holder to held. */
  readonly zh: string;
  /** The verb as a sentence about holder {a} and held {b}; in English the verb stands between them. */
  readonly readsZh: string;
  readonly en: string;
  /** Reads "held … holder", as a heading over the holders. */
  readonly inverseZh: string;
  readonly inverseEn: string;
  /** A symmetric tie is stored once, from the lesser id to the greater, and read both ways. */
  readonly symmetric?: true;
  /** Qualifiers that belong to this relation beside the common `since`, `until`, `asOf`, `note`. */
  readonly qualifiers?: readonly string[];
  /** Qualifier that is part of the fact's identity: one holder may hold several posts in one body. */
  readonly keyedBy?: string;
}

export const anyone = ["Alliance", "Institution"] as const satisfies readonly Label[];
export const anyoneOrRegion = ["Alliance", "Institution", "Region"] as const satisfies readonly Label[];
