import type { Neighborhood } from "../api/shapes.ts";

export type ChosenGroup = Neighborhood["groups"][number];

/**
 * Takes turns between the groups until the limit is met, so that a large group does not crowd out the small ones.
 * A thing in two groups counts once.
 */
export function chooseNeighbors(groups: readonly ChosenGroup[], most: number): readonly ChosenGroup[] {
  const taken = new Set<string>();
  const chosen: string[][] = groups.map(() => []);
  const longest = Math.max(0, ...groups.map(({ nodeIds }) => nodeIds.length));
  for (let turn = 0; turn < longest; turn += 1) {
    groups.forEach(({ nodeIds }, index) => {
      const id = nodeIds[turn];
      if (id === undefined || (taken.size >= most && !taken.has(id))) return;
      taken.add(id);
      chosen[index]?.push(id);
    });
  }
  return groups.map((group, index) => ({ ...group, nodeIds: chosen[index] ?? [] }));
}
