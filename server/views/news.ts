import { createHash } from "node:crypto";
import type { NewView } from "@alliance-atlas/cypher/views";
import type { RankedPair } from "../opportunity/rank-opportunities.ts";
import type { Watched } from "./watch.ts";

export type Seen = Pick<NewView, "seenFacts" | "seenSuggestions" | "seenCases">;
export type Change = "NEW" | "CHANGED" | "GONE";

/** What a view remembers of what it has before it. */
export function remember({ facts, suggestions, cases }: Watched): Seen {
  return {
    // The hash stands first, since a fact's id may hold spaces.
    seenFacts: [...facts].map(([factId, hash]) => `${hash} ${factId}`).toSorted(),
    seenSuggestions: [...suggestions.pairs.keys()].toSorted(),
    seenCases: [...cases].map(([id, revision]) => `${revision} ${id}`).toSorted(),
  };
}

/** Names a state of a view, so that what came in between looking and marking is not marked as seen. */
export function digestOf(seen: Seen): string {
  return createHash("sha256")
    .update(JSON.stringify([seen.seenFacts, seen.seenSuggestions, seen.seenCases]))
    .digest("hex")
    .slice(0, 16);
}

export interface News {
  readonly facts: readonly { readonly factId: string; readonly change: Change }[];
  /** The strongest first. */
  readonly suggestions: readonly RankedPair[];
  readonly cases: readonly string[];
}

/** What is there now and was not, or was otherwise, when the view was last marked as seen. */
export function findNews(seen: Seen, { facts, suggestions, cases }: Watched): News {
  const before = split(seen.seenFacts);
  const revisions = split(seen.seenCases);
  const knownSuggestions = new Set(seen.seenSuggestions);
  const now = [...facts].flatMap(([factId, hash]) => {
    const known = before.get(factId);
    if (known === hash) return [];
    return [{ factId, change: known === undefined ? ("NEW" as const) : ("CHANGED" as const) }];
  });
  const gone = [...before.keys()]
    .filter((factId) => !facts.has(factId))
    .map((factId) => ({ factId, change: "GONE" as const }));
  return {
    facts: [...now, ...gone],
    suggestions: [...suggestions.pairs]
      .filter(([id]) => !knownSuggestions.has(id))
      .map(([, pair]) => pair)
      .toSorted((left, right) => right.score.score - left.score.score),
    cases: [...cases].filter(([id, revision]) => revisions.get(id) !== String(revision)).map(([id]) => id),
  };
}

/** What follows the first space, by what stands before it. */
function split(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(" ");
      return [line.slice(space + 1), line.slice(0, space)];
    }),
  );
}
