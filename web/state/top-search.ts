import { signal } from "@preact/signals-core";
import type { Thing } from "../api/shapes.ts";

export interface SearchUse {
  readonly label: string;
  readonly onPick: (thing: Thing) => void;
}

/** What the search of the top bar does on this page; without a use of the page's own it opens the thing. */
export const topSearchUse = signal<SearchUse | undefined>(undefined);
