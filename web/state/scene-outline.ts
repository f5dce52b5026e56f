import type { RelationType } from "../api/generated/graphql.ts";
import type { Tie } from "../api/shapes.ts";
import { seedIds, type Scene } from "./scene.ts";
import type { VisibleScene } from "./visible-scene.ts";

export interface OutlineEntry {
  readonly id: string;
  readonly groups: readonly {
    readonly relation: RelationType;
    /** Whether the thing of the entry is the holder. */
    readonly isOut: boolean;
    readonly ties: readonly Tie[];
  }[];
}

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** Shown things that no shown tie touches. */
  readonly aloneIds: readonly string[];
}

/** Things in the order of reading, seeds and the best tied first; each tie stands under its first end, once. */
export function outlineOf(scene: Scene, { nodeIds, ties }: VisibleScene): Outline {
  const seeds = [...seedIds(scene)];
  const counts = new Map<string, number>();
  for (const { fromId, toId } of ties) for (const id of [fromId, toId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rankOf = (id: string): number => (seeds.includes(id) ? seeds.length - seeds.indexOf(id) : 0);
  const ordered = [...nodeIds].sort(
    (a, b) => rankOf(b) - rankOf(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b),
  );
  const told = new Set<string>();
  const entries = ordered.map((id): OutlineEntry => {
    const own = ties.filter((tie) => (tie.fromId === id || tie.toId === id) && !told.has(tie.factId));
    for (const { factId } of own) told.add(factId);
    return { id, groups: groupTies(id, own) };
  });
  return {
    entries: entries.filter(({ groups }) => groups.length > 0),
    aloneIds: ordered.filter((id) => !counts.has(id)),
  };
}

function groupTies(id: string, ties: readonly Tie[]): OutlineEntry["groups"] {
  const groups = new Map<string, { relation: RelationType; isOut: boolean; ties: Tie[] }>();
  for (const tie of ties) {
    const isOut = tie.fromId === id;
    const key = `${tie.relation} ${isOut}`;
    const group = groups.get(key) ?? { relation: tie.relation, isOut, ties: [] };
    group.ties.push(tie);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.ties.length - a.ties.length || a.relation.localeCompare(b.relation));
}
