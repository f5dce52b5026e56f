import type { VisibleScene } from "./visible-scene.ts";

/** A thing that the reader looks at with all that is so many steps away; the rest is dimmed, not gone. */
export interface Spotlight {
  readonly id: string;
  readonly depth: number;
}

export const mostDepth = 3;

/** Things and facts that a picture brings out. */
export interface Highlight {
  readonly nodeIds: ReadonlySet<string>;
  readonly factIds: ReadonlySet<string>;
  /** The rest is dimmed, and nothing is coloured or named: there may be too much of it. */
  readonly isQuiet?: boolean;
}

export function spotlightOf({ nodeIds, ties }: VisibleScene, { id, depth }: Spotlight): Highlight | undefined {
  if (!nodeIds.has(id)) return undefined;
  const near = new Set([id]);
  for (let step = 0; step < depth; step += 1) {
    const edge = ties.filter(({ fromId, toId }) => near.has(fromId) !== near.has(toId));
    for (const { fromId, toId } of edge) near.add(fromId).add(toId);
  }
  const between = ties.filter(({ fromId, toId }) => near.has(fromId) && near.has(toId));
  return { nodeIds: near, factIds: new Set(between.map(({ factId }) => factId)), isQuiet: true };
}

/** One step, two, three, and off again. */
export function nextSpotlight(current: Spotlight | undefined, id: string): Spotlight | undefined {
  if (current?.id !== id) return { id, depth: 1 };
  return current.depth < mostDepth ? { id, depth: current.depth + 1 } : undefined;
}
