import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { chooseLabels, labelBox, type LabelWish } from "../../layout/choose-labels.ts";
import { labelLines, widthOf } from "../../layout/label-lines.ts";
import { language } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { dotRadius, labelLeading } from "./cluster-labels.ts";
import type { MapAlliance, MapFrame } from "./map-frame.ts";

interface AllianceNamesProps {
  readonly alliances: readonly MapAlliance[];
  readonly frame: MapFrame;
  /** How much smaller the frame is than the whole map: letters and dots keep their size on the screen. */
  readonly scale: number;
}

/** In units of the map: a narrow screen draws it smaller, so its letters are larger. The style shows one of the two. */
const sizes = [
  { on: "is-for-wide", fontSize: 34 },
  { on: "is-for-narrow", fontSize: 76 },
] as const;
const lineEms = 9;
const mostLines = 2;

/** The names of an industry's alliances, where there is room for them; the larger ones first. */
export function AllianceNames(props: AllianceNamesProps): JSX.Element {
  return (
    <>
      {sizes.map(({ on, fontSize }) => (
        <Names key={on} {...props} on={on} size={fontSize * props.scale} />
      ))}
    </>
  );
}

interface NamesProps extends AllianceNamesProps {
  readonly on: string;
  readonly size: number;
}

function Names({ alliances, frame, scale, on, size }: NamesProps): JSX.Element {
  const lang = language.value;
  const names = useMemo(() => {
    const wishes = alliances.map((alliance) => wishFor(alliance, size, scale));
    const { left, top, width, height } = frame;
    const sides = chooseLabels(wishes, { left, top, right: left + width, bottom: top + height });
    return wishes.flatMap((wish) => {
      const side = sides.get(wish.id);
      return side === undefined ? [] : [{ wish, box: labelBox(wish, side) }];
    });
  }, [alliances, frame, lang, size]);
  return (
    <g class={`map-names ${on}`} aria-hidden="true" font-size={size} style={{ strokeWidth: size * 0.25 }}>
      {names.map(({ wish, box }) => (
        <text key={wish.id} lang={wish.lang}>
          {wish.lines.map((line, index) => (
            <tspan key={line} x={(box.left + box.right) / 2} y={box.top + size * (0.85 + index * labelLeading)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

function wishFor(alliance: MapAlliance, size: number, scale: number) {
  const { text, lang } = runOf(alliance.shortName, language.value);
  const lines = labelLines(text, lineEms, mostLines);
  // Dots shrink less than letters when the view comes closer.
  const radius = dotRadius(alliance) * Math.sqrt(scale) + 3 * scale;
  const wish: LabelWish = {
    id: alliance.id,
    x: alliance.x,
    y: alliance.y,
    halfWidth: radius,
    halfHeight: radius,
    labelWidth: Math.max(...lines.map(widthOf)) * size,
    labelHeight: lines.length * size * labelLeading,
    rank: alliance.capturedMembers,
    isNeeded: false,
  };
  return { ...wish, lines, lang };
}
