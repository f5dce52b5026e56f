import { parseEntityId, type EntityId, type Label } from "@alliance-atlas/cypher/model";

export interface SuggestionEnds {
  readonly id: string;
  readonly from: EntityId;
  readonly to: EntityId;
}

/** Kinds of things that a suggestion can bring together. */
const partnerLabels: readonly Label[] = ["Alliance", "Institution", "Demand"];

/** The id of the suggestion that brings these two together, whoever of them asks. */
export function suggestionIdOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return [from, to].toSorted().join("+");
}

/** The two ids in order, joined by +; nothing for any other text, a pair in the wrong order, or things that can't cooperate. */
export function parseSuggestionId(text: string): SuggestionEnds | undefined {
  const [from, to, ...more] = text.split("+").map(parseEntityId);
  if (from === undefined || to === undefined || more.length > 0 || from.id >= to.id) return undefined;
  if (![from, to].every(({ label }) => partnerLabels.includes(label))) return undefined;
  return { id: text, from: from.id, to: to.id };
}
