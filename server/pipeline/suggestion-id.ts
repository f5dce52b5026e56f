import { parseEntityId, type EntityId } from "@alliance-atlas/cypher/model";

export interface SuggestionEnds {
  readonly id: string;
  readonly from: EntityId;
  readonly to: EntityId;
}

/** The two ids in order, joined by +; nothing for any other text, a pair in the wrong order or a thing with itself. */
export function parseSuggestionId(text: string): SuggestionEnds | undefined {
  const [from, to, ...more] = text.split("+").map(parseEntityId);
  if (from === undefined || to === undefined || more.length > 0 || from.id >= to.id) return undefined;
  return { id: text, from: from.id, to: to.id };
}
