import type { SelectionSetNode } from "graphql";
import { selects, setsBelow, type SelectionInfo } from "./field-selection.ts";
import type { PageWants } from "./page.ts";

/** What a question selects of a connection beside its things: each costs something of every thing, or one thing more. */
export function pageWantsOf(connection: readonly SelectionSetNode[], info: SelectionInfo): PageWants {
  const ofPage = setsBelow(connection, "pageInfo", info);
  const selectsOf = (...names: readonly string[]): boolean => names.some((name) => selects(ofPage, name, info));
  return {
    looksBeyond: selectsOf("hasNextPage", "hasPreviousPage"),
    wantsKeys: selectsOf("startCursor", "endCursor") || selects(setsBelow(connection, "edges", info), "cursor", info),
  };
}
