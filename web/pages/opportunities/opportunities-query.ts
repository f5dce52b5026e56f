import type { OpportunityKind } from "../../api/generated/graphql.ts";

/** What an address of this page asks. */
export interface OpportunitiesState {
  readonly of: string | undefined;
  readonly kind: OpportunityKind | undefined;
  readonly isAcross: boolean;
  readonly isStrict: boolean;
  readonly hasFellows: boolean;
  /** By score alone; otherwise varied, with the hubs apart. */
  readonly isByScore: boolean;
  /** From likely (0) to lesser-known (1), in tenths. */
  readonly novelty: number;
  /** The opened suggestion. */
  readonly openId: string | undefined;
  /** Suggestions side by side. */
  readonly comparedIds: readonly string[];
}

/** Ids of suggestions hold a +, never a tilde. */
const mark = "~";

export function readOpportunitiesQuery(query: Readonly<Record<string, string>>): OpportunitiesState {
  const novelty = Number(query["novelty"] ?? 0);
  const kind = query["kind"];
  return {
    of: query["of"],
    kind: kind === "ALLIANCE" || kind === "INSTITUTION" ? kind : undefined,
    isAcross: query["cross"] !== "0",
    isStrict: query["strict"] === "1",
    hasFellows: query["fellows"] === "1",
    isByScore: query["arrange"] === "score",
    novelty: novelty >= 0 && novelty <= 1 ? Math.round(novelty * 10) / 10 : 0,
    openId: query["id"],
    comparedIds: query["compare"]?.split(mark) ?? [],
  };
}

export function writeOpportunitiesQuery(state: OpportunitiesState) {
  return {
    of: state.of,
    kind: state.kind,
    cross: state.isAcross ? undefined : "0",
    strict: state.isStrict,
    fellows: state.hasFellows,
    arrange: state.isByScore ? "score" : undefined,
    novelty: state.novelty === 0 ? undefined : state.novelty,
    id: state.openId,
    compare: state.comparedIds.length === 0 ? undefined : state.comparedIds.join(mark),
  };
}
