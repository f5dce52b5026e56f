import type { EntityKind } from "../../api/generated/graphql.ts";
import { kinds } from "../../tokens/kinds.ts";

/** Of which kind of things a source's facts are listed, and after which of them the page begins. */
export interface ProvenChoice {
  readonly kind: EntityKind | null;
  readonly after: string | null;
}

type Query = Readonly<Record<string, string>>;

export function readProvenChoice(query: Query): ProvenChoice {
  const kind = kinds.find((name) => name === query["proves"]?.toUpperCase());
  const after = query["provesAfter"] ?? "";
  return { kind: kind ?? null, after: /^[\w-]{1,4000}$/.test(after) ? after : null };
}

export function writeProvenChoice({ kind, after }: ProvenChoice): Readonly<Record<string, string | undefined>> {
  return { proves: kind?.toLowerCase(), provesAfter: after ?? undefined };
}
