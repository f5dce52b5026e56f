import { useSignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useMemo, useRef } from "preact/hooks";
import { nearestInDirection, type ArrowDirection } from "../../layout/nearest-in-direction.ts";
import { linkTo } from "../../routes.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf, runOf } from "../../text/name.ts";
import { AllianceNames } from "./alliance-names.tsx";
import { dotRadius } from "./cluster-labels.ts";
import { MapLabels } from "./map-labels.tsx";
import { frameAround, frameOf, nearestDot, nearestIndustry, type MapAlliance, type Overview } from "./map-frame.ts";
import { useGlidingFrame } from "./use-gliding-frame.ts";

const arrows: Readonly<Record<string, ArrowDirection>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

interface AllianceMapProps {
  readonly overview: Overview;
  /** The industry that is looked at; all of them when undefined. */
  readonly industryId: string | undefined;
  readonly onIndustry: (id: string | undefined) => void;
}

/**
 * All alliances as dots at the places that the server worked out: everybody sees the same map. Drawn before any script
 * runs, and alive where it is drawn: looking at one industry moves the view, never a dot.
 */
export function AllianceMap({ overview, industryId, onIndustry }: AllianceMapProps): JSX.Element {
  const { alliances } = overview;
  const { route } = useLocation();
  const svg = useRef<SVGSVGElement>(null);
  const pointedId = useSignal<string | undefined>(undefined);
  const near = useMemo(
    () => (industryId === undefined ? alliances : alliances.filter((each) => each.industryId === industryId)),
    [alliances, industryId],
  );
  const whole = useMemo(() => frameOf(alliances), [alliances]);
  const goal = useMemo(() => (near === alliances ? whole : frameAround(near, whole)), [near, whole]);
  const frame = useGlidingFrame(goal);
  const scale = Math.sqrt(frame.width / whole.width);
  const pointed = near.find(({ id }) => id === pointedId.value);
  const point = (event: MouseEvent): MapAlliance | undefined => nearestDot(svg.current, event, near);
  const openOrPoint = (event: MouseEvent): void => {
    event.preventDefault();
    const alliance = point(event);
    // A finger covers what it points at: its first tap shows the name, the second opens.
    const isKnown = alliance !== undefined && alliance.id === pointedId.value;
    pointedId.value = alliance?.id;
    if (isKnown) route(linkTo.thing(alliance.id));
    else if (alliance === undefined && industryId === undefined)
      onIndustry(nearestIndustry(svg.current, event, overview)?.id);
  };
  return (
    <figure class="alliance-map">
      <svg
        ref={svg}
        viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
        role="group"
        aria-label={t().home.map}
        onPointerMove={(event) => {
          if (event.pointerType === "mouse") pointedId.value = point(event)?.id;
        }}
        onPointerLeave={(event) => {
          if (event.pointerType === "mouse") pointedId.value = undefined;
        }}
        onClick={openOrPoint}
      >
        <MapLinks overview={overview} scale={scale} pointedId={pointedId.value} />
        <MapDots alliances={alliances} near={near} scale={scale} pointedId={pointedId} svg={svg} />
        {near === alliances ? (
          <MapLabels overview={overview} frame={whole} pointed={pointed} />
        ) : (
          <AllianceNames alliances={near} frame={goal} scale={goal.width / whole.width} />
        )}
      </svg>
      <figcaption>
        <MapCaption pointed={pointed} />
      </figcaption>
    </figure>
  );
}

interface MapDotsProps {
  readonly alliances: readonly MapAlliance[];
  /** Those of the industry that is looked at; the others stay where they are, dimmed. */
  readonly near: readonly MapAlliance[];
  readonly scale: number;
  readonly pointedId: Signal<string | undefined>;
  readonly svg: { readonly current: SVGSVGElement | null };
}

/** Each dot is a link; Tab stops at one of them, and arrows go on from dot to dot. */
function MapDots({ alliances, near, scale, pointedId, svg }: MapDotsProps): JSX.Element {
  const reachable = new Set(near.map(({ id }) => id));
  const stopId = near.find(({ id }) => id === pointedId.value)?.id ?? near[0]?.id;
  const handleKey = (event: KeyboardEvent, from: MapAlliance): void => {
    const direction = arrows[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = nearestInDirection(from, near, direction);
    if (next !== undefined) svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <>
      {alliances.map((alliance) => (
        <a
          key={alliance.id}
          data-id={alliance.id}
          {...(reachable.has(alliance.id) ? {} : { class: "is-dim" })}
          href={linkTo.thing(alliance.id)}
          tabIndex={alliance.id === stopId ? 0 : -1}
          aria-label={nameOf({ name: alliance.name, nameEn: alliance.shortName.en }, language.value).text}
          onFocus={() => {
            pointedId.value = alliance.id;
          }}
          onKeyDown={(event) => handleKey(event, alliance)}
        >
          <circle
            class={alliance.id === pointedId.value ? "map-dot is-pointed" : "map-dot"}
            cx={alliance.x}
            cy={alliance.y}
            r={dotRadius(alliance) * scale}
          />
        </a>
      ))}
    </>
  );
}

interface MapLinksProps {
  readonly overview: Overview;
  readonly scale: number;
  readonly pointedId: string | undefined;
}

function MapLinks({ overview: { links, alliances }, scale, pointedId }: MapLinksProps): JSX.Element {
  const byId = new Map(alliances.map((alliance) => [alliance.id, alliance]));
  return (
    <g class="map-links" aria-hidden="true">
      {links.map(({ fromId, toId, sharedMembers }) => {
        const [from, to] = [byId.get(fromId), byId.get(toId)];
        if (from === undefined || to === undefined) return null;
        return (
          <line
            key={`${fromId} ${toId}`}
            class={pointedId === fromId || pointedId === toId ? "is-pointed" : ""}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={(1.5 + sharedMembers * 1.2) * scale}
          />
        );
      })}
    </g>
  );
}

function MapCaption({ pointed }: { readonly pointed: MapAlliance | undefined }): JSX.Element {
  const words = t().home;
  return (
    <>
      <p class="map-pointed">
        {pointed === undefined ? (
          <span class="soft">{words.mapPick}</span>
        ) : (
          <>
            <a class="arrow-link" href={linkTo.thing(pointed.id)}>
              {runOf(pointed.shortName, language.value).text}
            </a>
            <a href={linkTo.explore(pointed.id)}>{t().thing.openGraph}</a>
            <span class="soft">{words.mapMembers(formatNumber(pointed.capturedMembers, language.value))}</span>
          </>
        )}
      </p>
      <p class="soft small">
        {words.mapHelp} <a href={linkTo.alliances()}>{words.mapList}</a>
      </p>
    </>
  );
}
