import { relationOf, type EntityId, type RelationType } from "@alliance-atlas/cypher/model";
import type { Qualifiers } from "@alliance-atlas/cypher/facts";

export interface TieEnds {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** A symmetric tie is stored once, from the lesser id to the greater, so that both ways of writing it are one fact. */
export function orderEnds(type: RelationType, ends: TieEnds): TieEnds {
  const isReversed = relationOf(type).symmetric === true && ends.to < ends.from;
  return isReversed ? { from: ends.to, to: ends.from } : ends;
}

export function tieFactId(type: RelationType, ends: TieEnds, qualifiers: Qualifiers): string {
  const key = relationOf(type).keyedBy;
  const keyed = key === undefined ? undefined : qualifiers[key];
  const base = `${ends.from}/${type}/${ends.to}`;
  return keyed === undefined ? base : `${base}/${keyed}`;
}

export function valueFactId(subject: EntityId, property: string, value: string | number, measure?: string): string {
  return measure === undefined ? `${subject}/${property}/${value}` : `${subject}/${property}/${measure}/${value}`;
}
