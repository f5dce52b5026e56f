import type { NeedPartnerKind } from "../../api/generated/graphql.ts";

/** What an address of this page asks. */
export interface NeedState {
  readonly text: string;
  readonly kind: NeedPartnerKind | undefined;
}

export function readNeedQuery(query: Readonly<Record<string, string>>): NeedState {
  const kind = query["kind"];
  return {
    text: query["text"] ?? "",
    kind: kind === "ALLIANCE" || kind === "INSTITUTION" ? kind : undefined,
  };
}

export function writeNeedQuery({ text, kind }: NeedState) {
  return { text, kind };
}
