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
const industryReach = 170;

export function frameOf(alliances: readonly MapAlliance[]): MapFrame {
  const xs = alliances.map(({ x }) => x);
  const ys = alliances.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { left, top, width: Math.max(...xs) - left + margin, height: Math.max(...ys) - top + margin };
}

/** Less than this of the map is no view of it. */
const leastWidth = 700;

/** The alliances of one industry, in the proportions of the whole map, so that nothing around it moves. */
export function frameAround(alliances: readonly MapAlliance[], whole: MapFrame): MapFrame {
  const inner = frameOf(alliances);
  const width = Math.min(
    whole.width,
    Math.max(leastWidth, inner.width * 1.15, (inner.height * 1.15 * whole.width) / whole.height),
  );
  const height = (width * whole.height) / whole.width;
  const [middleX, middleY] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  return { left: middleX - width / 2, top: middleY - height / 2, width, height };
}

/** The industry that a pointer means where it means no dot. */
export function nearestIndustry(svg: SVGSVGElement | null, event: MouseEvent, { industries }: Overview) {
  const point = pointOf(svg, event);
  if (point === undefined) return undefined;
  const [nearest] = industries
    .filter(({ allianceCount }) => allianceCount > 1)
    .map((industry) => ({ industry, distance: Math.hypot(industry.x - point.x, industry.y - point.y) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance < industryReach ? nearest.industry : undefined;
}

/** The dot that a pointer means: dots are small, fingers are not. */
export function nearestDot(
  svg: SVGSVGElement | null,
  event: MouseEvent,
  alliances: readonly MapAlliance[],
): MapAlliance | undefined {
  const point = pointOf(svg, event);
  if (point === undefined) return undefined;
  const { x, y, scale } = point;
  let best: MapAlliance | undefined;
  let bestDistance = Math.max(reach, reachPixels / scale);
  for (const alliance of alliances) {
    const distance = Math.hypot(alliance.x - x, alliance.y - y);
    if (distance < bestDistance) [best, bestDistance] = [alliance, distance];
  }
  return best;
}

/** Where the pointer is, in units of the map, and how many pixels a unit has. */
function pointOf(svg: SVGSVGElement | null, event: MouseEvent) {
  const matrix = svg?.getScreenCTM();
  if (matrix === null || matrix === undefined) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y, scale: matrix.a };
}
