import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { language } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { chooseClusterLabels, dotRadius, labelLeading } from "./cluster-labels.ts";
import type { MapAlliance, MapFrame, Overview } from "./map-frame.ts";

interface MapLabelsProps {
  readonly overview: Overview;
  readonly frame: MapFrame;
  readonly pointed: MapAlliance | undefined;
}

/** In units of the map: a narrow screen draws it smaller, so its letters are larger. */
const sizes = [
  { on: "is-for-wide", size: 34 },
  { on: "is-for-narrow", size: 56 },
] as const;

/** Names of industries where they lie, and the name of the dot that is pointed at. */
export function MapLabels({ overview, frame, pointed }: MapLabelsProps): JSX.Element {
  return (
    <>
      {sizes.map(({ on, size }) => (
        <IndustryNames key={on} on={on} size={size} overview={overview} frame={frame} />
      ))}
      {pointed !== undefined && <PointedName alliance={pointed} frame={frame} />}
    </>
  );
}

interface IndustryNamesProps extends Pick<MapLabelsProps, "overview" | "frame"> {
  readonly on: (typeof sizes)[number]["on"];
  readonly size: number;
}

/** For both widths, as the page is written before anybody knows how wide it will be; the style shows one. */
function IndustryNames({ on, size, overview, frame }: IndustryNamesProps): JSX.Element {
  const labels = useMemo(
    () => chooseClusterLabels(overview, { language: language.value, frame, fontSize: size }),
    [overview, language.value, size],
  );
  return (
    <g class={`map-labels ${on}`} aria-hidden="true">
      {labels.map(({ id, x, y, lines, lang }) => (
        <text key={id} y={y} lang={lang} font-size={size}>
          {lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : size * labelLeading}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

/** The name beside its dot, on the side where there is room. */
function PointedName({ alliance, frame }: { readonly alliance: MapAlliance; readonly frame: MapFrame }): JSX.Element {
  const run = runOf(alliance.shortName, language.value);
  const isLeft = alliance.x > frame.left + frame.width / 2;
  const gap = dotRadius(alliance) + 8;
  return (
    <text
      class="map-name"
      x={alliance.x + (isLeft ? -gap : gap)}
      y={alliance.y}
      text-anchor={isLeft ? "end" : "start"}
      lang={run.lang}
      aria-hidden="true"
    >
      {run.text}
    </text>
  );
}
