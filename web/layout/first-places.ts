import { roomRadius, type PlaceRequest } from "./place-request.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where each fresh thing begins: around its source in an empty picture, on the free side of it in a full one. A fresh
 * source is a picture of its own beside what is there.
 */
export function firstPlaces(request: PlaceRequest): ReadonlyMap<string, Place> {
  const { fixed, freshIds, aroundId } = request;
  if (fixed.length === 0 || request.isAnew === true)
    return ringsAround(fixed.find(({ id }) => id === aroundId) ?? { x: 0, y: 0 }, request);
  return freshIds.includes(aroundId) ? ringsAround(freePlace(request), request) : fanFromSource(request);
}

const gap = roomRadius * 2.15;

/** Rings around the middle; those of one sector follow each other, so each relation fills a wedge. */
function ringsAround(middle: Place, { freshIds, aroundId, sectors = {} }: PlaceRequest): ReadonlyMap<string, Place> {
  const others = freshIds.filter((id) => id !== aroundId).sort((a, b) => (sectors[a] ?? 0) - (sectors[b] ?? 0));
  const rings = ringsFor(others.length);
  const places = new Map<string, Place>([[aroundId, middle]]);
  others.forEach((id, index) => {
    // Going round once visits all rings at each angle, which keeps a wedge together.
    const angle = -Math.PI / 2 + ((index + 0.5) / others.length) * 2 * Math.PI;
    const ring = index % rings;
    const distance = gap * (ring + 1.35);
    places.set(id, { x: middle.x + Math.cos(angle) * distance, y: middle.y + Math.sin(angle) * distance });
  });
  return places;
}

/** How many rings hold so many things with room for each. */
function ringsFor(count: number): number {
  let rings = 1;
  let places = 0;
  while (places + Math.floor(2 * Math.PI * (rings + 0.35)) < count) {
    places += Math.floor(2 * Math.PI * (rings + 0.35));
    rings += 1;
  }
  return rings;
}

/** A middle for so many rings, beside what is there or below it: whichever stretches the picture less. */
function freePlace({ fixed, freshIds }: PlaceRequest): Place {
  const [xs, ys] = [fixed.map(({ x }) => x), fixed.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = gap * (ringsFor(freshIds.length - 1) + 1.85);
  const isWide = right - left > bottom - top;
  return isWide ? { x: (left + right) / 2, y: bottom + room } : { x: right + room, y: (top + bottom) / 2 };
}

/** Rows of an arc that opens away from the middle of what is there. */
function fanFromSource({ fixed, freshIds, aroundId }: PlaceRequest): ReadonlyMap<string, Place> {
  const source = fixed.find(({ id }) => id === aroundId);
  const middle = { x: mean(fixed.map(({ x }) => x)), y: mean(fixed.map(({ y }) => y)) };
  const reach = Math.max(...fixed.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const from = source ?? { x: middle.x + reach + gap * 4, y: middle.y };
  const isMiddle = Math.hypot(from.x - middle.x, from.y - middle.y) < gap;
  const outward = isMiddle ? 0 : Math.atan2(from.y - middle.y, from.x - middle.x);
  // From the middle of a full picture there is no free side: new things gather just outside of it.
  const start = isMiddle ? reach + gap : gap * 1.4;
  const perRow = Math.max(3, Math.ceil(Math.sqrt(freshIds.length * 2)));
  return new Map(
    freshIds.map((id, index): [string, Place] => {
      const row = Math.floor(index / perRow);
      const inRow = Math.min(perRow, freshIds.length - row * perRow);
      const distance = start + row * gap;
      const spread = Math.min(Math.PI * 1.1, (inRow * gap) / distance);
      const angle = outward + (inRow === 1 ? 0 : ((index % perRow) / (inRow - 1) - 0.5) * spread);
      return [id, { x: from.x + Math.cos(angle) * distance, y: from.y + Math.sin(angle) * distance }];
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
