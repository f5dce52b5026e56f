import { partialDatePattern } from "@alliance-atlas/cypher/model";
import type { SuggestionEnds } from "../pipeline/suggestion-id.ts";

/** Of which list a brief tells the score: who asks, and under what conditions. */
export interface BriefConditions {
  /** The asker, then the suggested partner. */
  readonly from: string;
  readonly to: string;
  readonly strict: boolean;
  readonly novelty: number;
  readonly asOf: string | null;
}

/** Reads them from an address as `briefAddress` writes it; nothing where one of them makes no sense. */
export function readConditions(query: URLSearchParams, { from, to }: SuggestionEnds): BriefConditions | undefined {
  const asker = query.get("from") ?? from;
  const strict = query.get("strict") ?? "false";
  const novelty = Number(query.get("novelty") ?? 0);
  const asOf = query.get("asOf");
  if (asker !== from && asker !== to) return undefined;
  if (!["true", "false"].includes(strict) || !(novelty >= 0 && novelty <= 1)) return undefined;
  if (asOf !== null && !partialDatePattern.test(asOf)) return undefined;
  return { from: asker, to: asker === from ? to : from, strict: strict === "true", novelty, asOf };
}
