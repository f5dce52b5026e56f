import { useEffect, useState } from "preact/hooks";
import type { EntityKind, SearchQuery } from "../api/generated/graphql.ts";
import { SearchDocument } from "../api/generated/graphql.ts";
import { useAnswer, type Asked } from "../api/use-answer.ts";

export type SearchHit = NonNullable<SearchQuery["search"]>["edges"][number];

const pauseMs = 120;
const most = 20;
/** The API takes no more. */
export const longestQuery = 200;

/** Asks once the reader pauses; answers to older questions are dropped. */
export function useSuggestions(text: string, kinds: readonly EntityKind[] | undefined): Asked<SearchQuery> {
  const query = text.trim().slice(0, longestQuery);
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), pauseMs);
    return () => clearTimeout(timer);
  }, [query]);
  const isSettled = settled === query && query !== "";
  const asked = useAnswer(
    SearchDocument,
    settled === "" ? null : { query: settled, first: most, kinds: kinds ?? null },
  );
  return { ...asked, isWaiting: query !== "" && (asked.isWaiting || !isSettled) };
}
