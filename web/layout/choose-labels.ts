export interface LabelWish {
  readonly id: string;
  /** Middle of the mark, and half its size, in the units of the boxes. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Higher is placed first. */
  readonly rank: number;
  /** Shown even where it has to cover a mark: what the picture is about, and what is chosen. */
  readonly isNeeded: boolean;
}

export type LabelSide = "below" | "above" | "right" | "left";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const sides: readonly LabelSide[] = ["below", "above", "right", "left"];
const space = 2;

/**
 * Gives each label a side where it covers neither a mark nor a label placed before it, or none at all: better a mark
 * whose name shows on touch than two names on top of each other.
 * The same wishes get the same labels.
 */
export function chooseLabels(wishes: readonly LabelWish[], view?: Box): ReadonlyMap<string, LabelSide> {
  const marks = wishes.map(({ id, x, y, halfWidth, halfHeight }) => ({
    id,
    box: { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight },
  }));
  const placed: Box[] = [];
  const chosen = new Map<string, LabelSide>();
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank || a.id.localeCompare(b.id))) {
    const free = sides.filter((side) => {
      const box = labelBox(wish, side);
      if (placed.some((other) => overlaps(box, other))) return false;
      return marks.every((mark) => mark.id === wish.id || !overlaps(box, mark.box));
    });
    // A name cut off by the edge is no name; things out of view take any side, for when they come into it.
    const best =
      view === undefined || !isSeen(wish, view)
        ? free[0]
        : free.find((candidate) => isWithin(labelBox(wish, candidate), view));
    const side = best ?? (wish.isNeeded ? "below" : undefined);
    if (side === undefined) continue;
    placed.push(labelBox(wish, side));
    chosen.set(wish.id, side);
  }
  return chosen;
}

export function labelBox({ x, y, halfWidth, halfHeight, labelWidth, labelHeight }: LabelWish, side: LabelSide): Box {
  const isBeside = side === "left" || side === "right";
  const middleX = !isBeside
    ? x
    : side === "right"
      ? x + halfWidth + space + labelWidth / 2
      : x - halfWidth - space - labelWidth / 2;
  const middleY = isBeside
    ? y
    : side === "below"
      ? y + halfHeight + space + labelHeight / 2
      : y - halfHeight - space - labelHeight / 2;
  return {
    left: middleX - labelWidth / 2,
    right: middleX + labelWidth / 2,
    top: middleY - labelHeight / 2,
    bottom: middleY + labelHeight / 2,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isSeen({ x, y }: LabelWish, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
