import type { JSX } from "preact";
import type { EntityKind } from "../api/generated/graphql.ts";
import { tieLines } from "../canvas/tie-lines.ts";
import { groupOf } from "../state/relation-catalog.ts";
import type { SceneStore } from "../state/scene-store.ts";
import { kinds } from "../tokens/kinds.ts";
import { t } from "../text/messages.ts";
import { KindMark } from "./kind-mark.tsx";
import "./legend.css";

interface LegendProps {
  readonly store: SceneStore;
  readonly onToggleKind: (kind: EntityKind) => void;
  readonly onToggleGroup: (group: string) => void;
}

type GroupName = keyof ReturnType<typeof t>["words"]["group"];

/** Explains the picture and filters it: what is switched off stays in the legend, to be switched on again. */
export function Legend({ store, onToggleKind, onToggleGroup }: LegendProps): JSX.Element {
  const { nodes, ties } = store.scene.value;
  const { hiddenKinds, hiddenGroups } = store.filter.value;
  const words = t().graph;
  const kindCounts = countBy([...nodes.values()].map(({ thing }) => thing.kind));
  const groupCounts = countBy([...ties.values()].map(({ relation }) => groupOf(relation)));
  const groups = Object.keys(t().words.group).map((group) => group as GroupName); // keys of a closed dictionary
  return (
    <aside class="legend" aria-label={words.legend}>
      <h2>{words.legendKinds}</h2>
      <ul>
        {kinds
          .filter((kind) => kindCounts.has(kind))
          .map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="legend-row"
                aria-pressed={!hiddenKinds.has(kind)}
                onClick={() => onToggleKind(kind)}
              >
                <KindMark kind={kind} />
                <span>{t().words.kind[kind]}</span>
                <span class="count">{kindCounts.get(kind)}</span>
              </button>
            </li>
          ))}
      </ul>
      <h2>{words.legendTies}</h2>
      <ul>
        {groups
          .filter((group) => groupCounts.has(group))
          .map((group) => (
            <li key={group}>
              <button
                type="button"
                class="legend-row"
                aria-pressed={!hiddenGroups.has(group)}
                onClick={() => onToggleGroup(group)}
              >
                <TieSample group={group} />
                <span>{t().words.group[group]}</span>
                <span class="count">{groupCounts.get(group)}</span>
              </button>
            </li>
          ))}
      </ul>
      <p class="soft small">{words.legendHint}</p>
      <p class="soft small">{words.doubleRing}</p>
      <p class="soft small">{words.legendLines}</p>
    </aside>
  );
}

/** A piece of line as the canvas draws it. */
function TieSample({ group }: { readonly group: string }): JSX.Element {
  const { width, pattern } = tieLines[group] ?? { width: 1.4 };
  return (
    <svg class="tie-sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      <line
        x1="1"
        y1="8"
        x2="27"
        y2="8"
        stroke="currentColor"
        stroke-width={width}
        {...(pattern === undefined ? {} : { "stroke-dasharray": pattern.join(" ") })}
      />
    </svg>
  );
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
