import type { DrawnEdge, DrawnNode } from "../canvas/draw-scene.ts";
import { tieLines } from "../canvas/tie-lines.ts";
import { chooseLabels, labelBox, type Box, type LabelWish } from "../layout/choose-labels.ts";
import { labelLines, widthOf } from "../layout/label-lines.ts";
import { kindLooks } from "../tokens/kinds.ts";
import { light } from "../tokens/palette.ts";
import { dayOf, type Imprint } from "./imprint.ts";

const fontPx = 12.5;
const linePx = fontPx * 1.25;
const labelEms = 9;
const labelRows = 3;
const margin = 28;
const titlePx = 18;
const headPx = 40;
const footLinePx = 17;
const font =
  "system-ui, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif";

/** What a picture on paper shows of a drawing. */
type Mark = Pick<DrawnNode, "id" | "kind" | "name" | "shortName" | "x" | "y" | "size" | "isLead" | "rank">;
type Line = Pick<DrawnEdge, "from" | "to" | "group" | "label" | "hasArrow">;

interface Picture {
  readonly nodes: readonly Mark[];
  readonly edges: readonly Line[];
}

/** A label with the room that it takes. */
interface PlacedLabel {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** The picture as a file of its own, on white, with its title above and what it rests on below. */
export function writeSceneSvg(drawing: Picture, imprint: Imprint): string {
  const labels = placeLabels(drawing.nodes);
  const foot = [imprint.source, `${dayOf(imprint)} · ${imprint.dataVersion}`, imprint.address];
  const frame = frameOf(drawing.nodes, labels, [imprint.title, ...foot]);
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top].map(Math.ceil) as [number, number]; // two in, two out
  const total = height + headPx + foot.length * footLinePx + margin;
  const places = new Map(drawing.nodes.map((node) => [node.id, node]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${font}" font-size="${fontPx}">`,
    `<title>${escape(imprint.title)}</title>`,
    `<rect width="${width}" height="${total}" fill="${light.paper}"/>`,
    `<text x="${margin}" y="${margin}" font-size="${titlePx}" font-weight="600" fill="${light.ink}">${escape(imprint.title)}</text>`,
    `<g transform="translate(${round(-frame.left)} ${round(headPx - frame.top)})">`,
    ...drawing.edges.map((edge) => drawLine(edge, places)),
    ...drawing.nodes.map((node) => drawMark(node)),
    ...[...labels.values()].map(drawLabel),
    "</g>",
    ...foot.map((line, index) => {
      const y = height + headPx + (index + 1) * footLinePx;
      return `<text x="${margin}" y="${y}" font-size="11" fill="${light.inkSoft}">${escape(line)}</text>`;
    }),
    "</svg>",
    "",
  ].join("\n");
}

function sizeOf({ kind, size }: Mark): { readonly halfWidth: number; readonly halfHeight: number } {
  const { width, height } = kindLooks[kind];
  return { halfWidth: (size * width) / 2, halfHeight: (size * height) / 2 };
}

/** A paper has no pointer to show a name on: what finds no free side is named below all the same. */
function placeLabels(nodes: readonly Mark[]): ReadonlyMap<string, PlacedLabel> {
  const wishes = nodes.map((node): LabelWish & { readonly lines: readonly string[] } => {
    const lines = labelLines(node.shortName, labelEms, labelRows);
    const { halfWidth, halfHeight } = sizeOf(node);
    const labelWidth = Math.max(...lines.map(widthOf), 0) * fontPx + 4;
    const { id, x, y, rank } = node;
    return {
      id,
      x,
      y,
      halfWidth,
      halfHeight,
      labelWidth,
      labelHeight: lines.length * linePx,
      rank,
      isNeeded: true,
      lines,
    };
  });
  const sides = chooseLabels(wishes);
  return new Map(
    wishes.map((wish) => [wish.id, { lines: wish.lines, box: labelBox(wish, sides.get(wish.id) ?? "below") }]),
  );
}

/** Room for all marks, all labels and the lines above and below. */
function frameOf(nodes: readonly Mark[], labels: ReadonlyMap<string, PlacedLabel>, texts: readonly string[]): Box {
  const boxes = nodes.flatMap((node): Box[] => {
    const { halfWidth, halfHeight } = sizeOf(node);
    const label = labels.get(node.id)?.box;
    const mark = {
      left: node.x - halfWidth,
      right: node.x + halfWidth,
      top: node.y - halfHeight,
      bottom: node.y + halfHeight,
    };
    return label === undefined ? [mark] : [mark, label];
  });
  const left = Math.min(...boxes.map((box) => box.left), 0) - margin;
  const longest = Math.max(widthOf(texts[0] ?? "") * titlePx, ...texts.slice(1).map((text) => widthOf(text) * 11));
  return {
    left,
    right: Math.max(...boxes.map((box) => box.right + margin), left + longest + 2 * margin),
    top: Math.min(...boxes.map((box) => box.top), 0) - margin,
    bottom: Math.max(...boxes.map((box) => box.bottom), 0) + margin,
  };
}

function drawLine({ from, to, group, label, hasArrow }: Line, places: ReadonlyMap<string, Mark>): string {
  const [start, end] = [places.get(from), places.get(to)];
  if (start === undefined || end === undefined) return "";
  const { width, pattern } = tieLines[group] ?? { width: 1.4 };
  const dash = pattern === undefined ? "" : ` stroke-dasharray="${pattern.join(" ")}"`;
  const line = `<line x1="${round(start.x)}" y1="${round(start.y)}" x2="${round(end.x)}" y2="${round(end.y)}" stroke="${light.lineStrong}" stroke-width="${width}"${dash}><title>${escape(label)}</title></line>`;
  return hasArrow ? `${line}\n${drawArrow(start, end)}` : line;
}

/** The tip of an arrow, at the edge of the mark that it points at. */
function drawArrow(start: Mark, end: Mark): string {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return "";
  const [alongX, alongY] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const { halfWidth, halfHeight } = sizeOf(end);
  const reach = Math.max(halfWidth, halfHeight) + 1;
  const [tipX, tipY] = [end.x - alongX * reach, end.y - alongY * reach];
  const corner = (side: number): string =>
    `${round(tipX - alongX * 8 - alongY * 4 * side)},${round(tipY - alongY * 8 + alongX * 4 * side)}`;
  return `<polygon points="${round(tipX)},${round(tipY)} ${corner(1)} ${corner(-1)}" fill="${light.lineStrong}"/>`;
}

/** The same shapes as the canvas and the legend; a leading body bears a second ring. */
function drawMark(node: Mark): string {
  const { family, shape } = kindLooks[node.kind];
  const { halfWidth, halfHeight } = sizeOf(node);
  const paint = `fill="${light[family]}" stroke="${light.paper}" stroke-width="2"`;
  const [x, y] = [round(node.x), round(node.y)];
  const ring = node.isLead
    ? `<ellipse rx="${round(halfWidth + 3.5)}" ry="${round(halfHeight + 3.5)}" fill="none" stroke="${light.body}" stroke-width="2.5"/>`
    : "";
  const title = `<title>${escape(node.name)}</title>`;
  return `<g data-id="${escape(node.id)}" transform="translate(${x} ${y})">${title}${ring}${outline()}</g>`;

  function outline(): string {
    if (shape.form === "ellipse") return `<ellipse rx="${round(halfWidth)}" ry="${round(halfHeight)}" ${paint}/>`;
    if (shape.form === "polygon") {
      const points = shape.corners.map((corner, index) => round(corner * (index % 2 === 0 ? halfWidth : halfHeight)));
      return `<polygon points="${points.join(" ")}" ${paint}/>`;
    }
    const corner = shape.form === "round-rectangle" ? ' rx="5"' : "";
    return `<rect x="${round(-halfWidth)}" y="${round(-halfHeight)}" width="${round(halfWidth * 2)}" height="${round(halfHeight * 2)}"${corner} ${paint}/>`;
  }
}

function drawLabel({ lines, box }: PlacedLabel): string {
  const x = round((box.left + box.right) / 2);
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${round(box.top + linePx * (index + 0.8))}">${escape(line)}</tspan>`,
  );
  const halo = `stroke="${light.paper}" stroke-width="2.5" paint-order="stroke" stroke-linejoin="round"`;
  return `<text text-anchor="middle" fill="${light.ink}" ${halo}>${spans.join("")}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
