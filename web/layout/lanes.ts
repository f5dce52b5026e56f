import type { Positions } from "./place-request.ts";

/** Beside each other on a wide screen, below each other on a phone. */
export type LaneDirection = "right" | "down";

const gaps: Readonly<Record<LaneDirection, { readonly hop: number; readonly lane: number }>> = {
  right: { hop: 190, lane: 104 },
  down: { hop: 150, lane: 108 },
};

/**
 * Columns by hop, rows by path: both ends in the middle, each path a lane between them.
 * A thing on several paths lies between their lanes; no force is at work, so rows keep the order of the list.
 */
export function placeInLanes(paths: readonly (readonly string[])[], direction: LaneDirection = "right"): Positions {
  const gap = gaps[direction];
  const columns = columnsOf(paths);
  return Object.fromEntries(
    columns.flatMap((rows, column) =>
      rows.map(({ id }, row) => {
        const along = column * gap.hop;
        const across = Math.round((row - (rows.length - 1) / 2) * gap.lane);
        return [id, direction === "right" ? { x: along, y: across } : { x: across, y: along }];
      }),
    ),
  );
}

interface Row {
  readonly id: string;
  readonly lane: number;
}

/** Things by how far along they are; a place between two hops, as on shorter paths, is a column of its own. */
function columnsOf(paths: readonly (readonly string[])[]): readonly (readonly Row[])[] {
  const hops = Math.max(1, ...paths.map((path) => path.length - 1));
  const seen = new Map<string, { readonly along: number[]; readonly lanes: number[] }>();
  paths.forEach((path, lane) => {
    path.forEach((id, index) => {
      const entry = seen.get(id) ?? { along: [], lanes: [] };
      entry.along.push((index / Math.max(1, path.length - 1)) * hops);
      entry.lanes.push(lane);
      seen.set(id, entry);
    });
  });
  const columns = new Map<number, Row[]>();
  for (const [id, { along, lanes }] of seen) {
    const column = Math.round(mean(along) * 2) / 2;
    columns.set(column, [...(columns.get(column) ?? []), { id, lane: mean(lanes) }]);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => rows.sort((a, b) => a.lane - b.lane || a.id.localeCompare(b.id)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
