import type { OverviewQuery } from "../../api/generated/graphql.ts";

export type Overview = NonNullable<OverviewQuery["overview"]>;
export type MapAlliance = Overview["alliances"][number];

export interface MapFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = 70;
/** How far from a dot a pointer still means it, in units of the map and in pixels: the larger counts. */
const reach = 70;
const reachPixels = 24;

export function frameOf(alliances: readonly MapAlliance[]): MapFrame {
  const xs = alliances.map(({ x }) => x);
  const ys = alliances.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { left, top, width: Math.max(...xs) - left + margin, height: Math.max(...ys) - top + margin };
}

/** The dot that a pointer means: dots are small, fingers are not. */
export function nearestDot(
  svg: SVGSVGElement | null,
  event: MouseEvent,
  alliances: readonly MapAlliance[],
): MapAlliance | undefined {
  const matrix = svg?.getScreenCTM();
  if (matrix === null || matrix === undefined) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  let best: MapAlliance | undefined;
  let bestDistance = Math.max(reach, reachPixels / matrix.a);
  for (const alliance of alliances) {
    const distance = Math.hypot(alliance.x - x, alliance.y - y);
    if (distance < bestDistance) [best, bestDistance] = [alliance, distance];
  }
  return best;
}
