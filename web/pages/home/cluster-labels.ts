import { labelLines, widthOf } from "../../layout/label-lines.ts";
import type { Language } from "../../state/preferences.ts";
import { runOf } from "../../text/name.ts";
import type { MapFrame, Overview } from "./map-frame.ts";

export interface ClusterLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly lang: Language;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Placing {
  readonly language: Language;
  readonly frame: MapFrame;
  readonly fontSize: number;
}

type Industry = Overview["industries"][number];

const most = 14;
const fewest = 4;
/** Chinese names are short; English ones take two lines. */
const shape: Readonly<Record<Language, { readonly ems: number; readonly lines: number }>> = {
  zh: { ems: 13, lines: 1 },
  en: { ems: 10, lines: 2 },
};
export const labelLeading = 1.15;
/** How far a label may go from the middle of its industry to find a free place. */
const offsets = [0, -25, 25, -50, 50, -75, 75, -100, 100, -130, 130, -160, 160, -200, 200];

/** Area grows with the captured members; one without any can still be hit. */
export function dotRadius({ capturedMembers }: { readonly capturedMembers: number }): number {
  return 9 + Math.sqrt(capturedMembers) * 4.5;
}

/**
 * Industries with several alliances are named where they lie, the largest first. A label looks for the place near
 * its industry where it covers the fewest dots, and never covers another label.
 */
export function chooseClusterLabels(overview: Overview, placing: Placing): readonly ClusterLabel[] {
  const chosen: { readonly label: ClusterLabel; readonly box: Box }[] = [];
  const bySize = overview.industries
    .filter(({ allianceCount }) => allianceCount >= fewest)
    .sort((a, b) => b.allianceCount - a.allianceCount || a.id.localeCompare(b.id));
  for (const industry of bySize) {
    if (chosen.length === most) break;
    const free = candidatesFor(industry, overview, placing).find(({ box }) =>
      chosen.every((other) => !overlaps(box, other.box)),
    );
    if (free !== undefined) chosen.push(free);
  }
  return chosen.map(({ label }) => label);
}

/** Places for one label, the best first. */
function candidatesFor({ id, name, x, y }: Industry, { alliances }: Overview, { language, frame, fontSize }: Placing) {
  const { lang, text } = runOf(name, language);
  const lines = labelLines(withoutManufacture(text), shape[lang].ems, shape[lang].lines);
  const halfWidth = (Math.max(...lines.map(widthOf)) * fontSize) / 2 + 12;
  const below = (lines.length - 1) * fontSize * labelLeading + fontSize * 0.3;
  const candidates = offsets.flatMap((down) =>
    offsets.map((across) => {
      const middle = Math.min(Math.max(x + across, frame.left + halfWidth), frame.left + frame.width - halfWidth);
      const box = {
        left: middle - halfWidth,
        right: middle + halfWidth,
        top: y + down - fontSize,
        bottom: y + down + below,
      };
      const covered = alliances.filter((dot) => isIn(dot, box, dotRadius(dot) + 3)).length;
      const label: ClusterLabel = { id, x: middle, y: y + down, lines, lang };
      return { label, box, cost: covered * 110 + Math.hypot(down, across) };
    }),
  );
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** On a map of industries the word says nothing, and it stands first in most English names. */
function withoutManufacture(name: string): string {
  const rest = name.replace(/^Manufacture of (?:other )?/, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function isIn({ x, y }: { readonly x: number; readonly y: number }, box: Box, margin: number): boolean {
  return x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
