import { findLabelOfKind, type Label } from "./labels.ts";

/** A readable, stable id of a thing: `kind:slug`. */
export type EntityId = string & { readonly brand: "EntityId" };

const idPattern = /^([a-z]+):([a-z0-9]+(?:[-.][a-z0-9]+)*)$/;

export interface ParsedId {
  readonly id: EntityId;
  readonly label: Label;
}

/** Returns nothing for a text that is not an id; the caller decides which error that is. */
export function parseEntityId(text: string): ParsedId | undefined {
  const match = idPattern.exec(text);
  const label = match?.[1] === undefined ? undefined : findLabelOfKind(match[1]);
  return label === undefined ? undefined : { id: text as EntityId, label }; // checked by the pattern above
}
