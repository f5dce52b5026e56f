import { signal } from "@preact/signals-core";
import { ask } from "../api/ask.ts";
import { RelationTypesDocument, type RelationType } from "../api/generated/graphql.ts";
import type { Bilingual } from "../api/shapes.ts";

export interface RelationEntry {
  readonly group: string;
  /** From holder to held. */
  readonly text: Bilingual;
  /** Heading over the holders. */
  readonly inverseText: Bilingual;
}

/** What relations mean, as the API says it; empty until read. */
export const relationCatalog = signal<ReadonlyMap<RelationType, RelationEntry>>(new Map());

/** Ties of an unknown relation are drawn as the plainest sort. */
const unknownGroup = "subject";

export function groupOf(relation: RelationType): string {
  return relationCatalog.value.get(relation)?.group ?? unknownGroup;
}

let reading: Promise<void> | undefined;

/** Read once, however many want it; what brought nothing is tried again by the next who does. */
export function readRelationCatalog(): Promise<void> {
  reading ??= read().finally(() => {
    if (relationCatalog.peek().size === 0) reading = undefined;
  });
  return reading;
}

async function read(): Promise<void> {
  const { data } = await ask(RelationTypesDocument, {});
  relationCatalog.value = new Map(
    (data.relationTypes ?? []).map(({ type, group, text, inverseText }) => [type, { group, text, inverseText }]),
  );
}
