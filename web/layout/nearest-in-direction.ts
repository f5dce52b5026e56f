export type ArrowDirection = "left" | "right" | "up" | "down";

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const unit: Readonly<Record<ArrowDirection, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The preferred (neighbours) first; without one that way, the nearest thing that way: an arrow never gets stuck. */
export function nearestInDirection(
  from: Placed,
  places: readonly Placed[],
  direction: ArrowDirection,
  isPreferred: (id: string) => boolean = () => true,
): string | undefined {
  const [unitX, unitY] = unit[direction];
  const ahead = places
    .filter(({ id }) => id !== from.id)
    .map(({ id, x, y }) => {
      const along = (x - from.x) * unitX + (y - from.y) * unitY;
      const aside = Math.abs((x - from.x) * unitY) + Math.abs((y - from.y) * unitX);
      return { id, along, aside, cost: along + aside * 2 };
    })
    .filter(({ along, aside }) => along > 0 && aside <= along * 2)
    .sort((a, b) => a.cost - b.cost || a.id.localeCompare(b.id));
  return (ahead.find(({ id }) => isPreferred(id)) ?? ahead[0])?.id;
}
