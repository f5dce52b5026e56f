import type { Basis, EntityKind, RelationType, Trust } from "../api/generated/graphql.ts";
import type { Tie } from "../api/shapes.ts";

export interface YearRange {
  readonly from: number;
  readonly to: number;
  /** Ties of which no source gives a time are left out unless asked for. */
  readonly hasUndated: boolean;
}

/** What of a scene is shown. A filter takes nothing out of the scene: removing it brings all back. */
export interface SceneFilter {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenGroups: ReadonlySet<string>;
  /** Single things that the reader hid. */
  readonly hiddenIds: ReadonlySet<string>;
  readonly years: YearRange | undefined;
  /** A day, month or year at which a tie may have held. */
  readonly asOf: string | undefined;
  /** The least trust that a tie must have. */
  readonly minTrust: Trust | undefined;
  /** Empty for all. */
  readonly bases: ReadonlySet<Basis>;
}

export const noFilter: SceneFilter = {
  hiddenKinds: new Set(),
  hiddenGroups: new Set(),
  hiddenIds: new Set(),
  years: undefined,
  asOf: undefined,
  minTrust: undefined,
  bases: new Set(),
};

/** The parts of a filter, each of which can be removed alone. */
export type FilterPart = keyof SceneFilter;

export const filterParts = Object.keys(noFilter).map((part) => part as FilterPart); // keys of a const object

/** The parts that leave something out. */
export function activeParts(filter: SceneFilter): readonly FilterPart[] {
  return filterParts.filter((part) => {
    const value = filter[part];
    return value instanceof Set ? value.size > 0 : value !== undefined;
  });
}

export function withoutPart(filter: SceneFilter, part: FilterPart): SceneFilter {
  return { ...filter, [part]: noFilter[part] };
}

export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Whether a part of the filter looks at ties: then things go that no shown tie holds. */
export function looksAtTies({ hiddenGroups, years, asOf, minTrust, bases }: SceneFilter): boolean {
  return hiddenGroups.size > 0 || years !== undefined || asOf !== undefined || minTrust !== undefined || bases.size > 0;
}

export function passesFilter(tie: Tie, filter: SceneFilter, groupOf: (relation: RelationType) => string): boolean {
  const { hiddenGroups, years, asOf, minTrust, bases } = filter;
  return (
    !hiddenGroups.has(groupOf(tie.relation)) &&
    (years === undefined || isWithin(tie, years)) &&
    (asOf === undefined || mayHold(tie, asOf)) &&
    // Grades are letters in order: A is the best.
    (minTrust === undefined || tie.trust <= minTrust) &&
    (bases.size === 0 || bases.has(tie.basis))
  );
}

/** First and last year of a tie, as far as a source gives one. */
export function yearsOf({ since, until, asOf }: Pick<Tie, "since" | "until" | "asOf">): YearSpan | undefined {
  const years = [since, until, asOf].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}

interface YearSpan {
  readonly from: number;
  readonly to: number;
}

function isWithin(tie: Tie, { from, to, hasUndated }: YearRange): boolean {
  const span = yearsOf(tie);
  return span === undefined ? hasUndated : span.from <= to && span.to >= from;
}

/** As the API reads it: not begun later and not ended before; a year means its last day. */
function mayHold({ since, until }: Tie, asOf: string): boolean {
  const day = lastDay(asOf);
  return (since === null || since <= day) && (until === null || lastDay(until) >= day);
}

function lastDay(date: string): string {
  const [year = "9999", month = "12", day = "31"] = date.split("-");
  return `${year}-${month}-${day}`;
}
