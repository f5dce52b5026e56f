import type { ComponentChildren, JSX } from "preact";
import type { EntityKind } from "../api/generated/graphql.ts";
import { tieLines } from "../canvas/tie-lines.ts";
import { groupOf } from "../state/relation-catalog.ts";
import type { SceneStore } from "../state/scene-store.ts";
import { toggled, type FilterPart, type SceneFilter } from "../state/scene-filter.ts";
import { kinds } from "../tokens/kinds.ts";
import { t } from "../text/messages.ts";
import { groupText } from "./group-text.ts";
import { KindMark } from "./kind-mark.tsx";
import "./legend.css";

interface LegendProps {
  readonly store: SceneStore;
  readonly onSift: (filter: SceneFilter, part: FilterPart) => void;
}

/** Explains the picture and filters it: what is switched off stays in the legend, to be switched on again. */
export function Legend({ store, onSift }: LegendProps): JSX.Element {
  const { nodes, ties } = store.scene.value;
  const filter = store.filter.value;
  const words = t().graph;
  const kindCounts = countBy([...nodes.values()].map(({ thing }) => thing.kind));
  const groupCounts = countBy([...ties.values()].map(({ relation }) => groupOf(relation)));
  const shownKinds = kinds.filter((kind) => kindCounts.has(kind));
  const shownGroups = Object.keys(t().words.group).filter((group) => groupCounts.has(group));
  const hideKinds = (hiddenKinds: ReadonlySet<EntityKind>): void => onSift({ ...filter, hiddenKinds }, "hiddenKinds");
  const hideGroups = (hiddenGroups: ReadonlySet<string>): void => onSift({ ...filter, hiddenGroups }, "hiddenGroups");
  return (
    <section class="legend" aria-label={words.legend}>
      <h2>{words.legendKinds}</h2>
      <ul>
        {shownKinds.map((kind) => (
          <LegendRow
            key={kind}
            text={t().words.kind[kind]}
            count={kindCounts.get(kind) ?? 0}
            isShown={!filter.hiddenKinds.has(kind)}
            onToggle={() => hideKinds(toggled(filter.hiddenKinds, kind))}
            onOnly={() => hideKinds(allBut(shownKinds, kind))}
          >
            <KindMark kind={kind} />
          </LegendRow>
        ))}
      </ul>
      <h2>{words.legendTies}</h2>
      <ul>
        {shownGroups.map((group) => (
          <LegendRow
            key={group}
            text={groupText(group)}
            count={groupCounts.get(group) ?? 0}
            isShown={!filter.hiddenGroups.has(group)}
            onToggle={() => hideGroups(toggled(filter.hiddenGroups, group))}
            onOnly={() => hideGroups(allBut(shownGroups, group))}
          >
            <TieSample group={group} />
          </LegendRow>
        ))}
      </ul>
      <p class="soft small">{words.doubleRing}</p>
      <p class="soft small">{words.legendLines}</p>
    </section>
  );
}

interface LegendRowProps {
  readonly text: string;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** The mark as the canvas draws it. */
  readonly children: ComponentChildren;
}

function LegendRow({ text, count, isShown, onToggle, onOnly, children }: LegendRowProps): JSX.Element {
  return (
    <li class="legend-item">
      <button type="button" class="legend-row" aria-pressed={isShown} title={t().graph.legendHint} onClick={onToggle}>
        {children}
        <span>{text}</span>
        <span class="count">{count}</span>
      </button>
      <button type="button" class="legend-only" aria-label={t().explorer.onlyLabel(text)} onClick={onOnly}>
        {t().explorer.only}
      </button>
    </li>
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

function allBut<T>(items: readonly T[], kept: T): ReadonlySet<T> {
  return new Set(items.filter((item) => item !== kept));
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
