import { Random } from "../random.ts";
import { allMeetings, knownBefore, meetingsWithin, type Fellows } from "./meetings.ts";
import type { Truth, Window } from "./read-window.ts";

type Pair = Window["pairs"][number];

/** As in the data sets: so many organisations of each activity, by their projects so far. */
const sourcesEach = 75;
const activityFrom = [1, 2, 5, 20] as const;
/** Realised pairs of a source that are compared, each with so many others whose degree differs by this share at most. */
const [pairsEach, othersEach, tolerance] = [10, 2, 0.1];

/**
 * An earlier window, cut from what is known: known before a day, with the first meetings across domains in the year
 * after it as its outcome. Weights are chosen on such windows, so that the data set's own outcome stays unopened.
 */
export function cutWindow(all: Window, day: string): { readonly window: Window; readonly truth: Truth } {
  const known = knownBefore(all, day);
  const counts = Map.groupBy(known.participations, ({ org_id: id }) => id);
  const orgs = known.orgs.filter(({ org_id: id }) => counts.has(id));
  const before = allMeetings(known);
  const partners = firstMeetings(orgs, before, meetingsWithin(all, day, yearAfter(day)));
  const random = new Random(1);
  const byActivity = Map.groupBy([...partners.keys()].toSorted(), (org) =>
    activityFrom.findLastIndex((from) => (counts.get(org)?.length ?? 0) >= from),
  );
  const sources = [...byActivity.values()].flatMap((group) => draw(group, sourcesEach, random));
  if (sources.length === 0)
    throw new Error(`Nobody that was known before ${day} met anybody new in the year after: choose another day`);
  const groups = sources.flatMap((source) => matchByDegree({ source, orgs, before, partners, random }));
  const rows = groups.flatMap((group, place) =>
    group.map((pair, seat) => ({ pair, group: String(place), label: seat === 0 ? ("1" as const) : ("0" as const) })),
  );
  const window = { ...known, orgs, sources, pairs: rows.map(({ pair }) => pair) };
  return { window, truth: { partners, labels: rows.map(({ pair: { pair_id }, ...row }) => ({ pair_id, ...row })) } };
}

function firstMeetings(orgs: Window["orgs"], before: Fellows, after: Fellows): Map<string, ReadonlySet<string>> {
  const domainOf = new Map(orgs.map(({ org_id: id, primary_domain: domain }) => [id, domain]));
  const found = new Map<string, ReadonlySet<string>>();
  for (const [one, fellows] of after) {
    const own = domainOf.get(one);
    if (!own) continue;
    const fresh = [...fellows].filter((other) => {
      const theirs = domainOf.get(other);
      return theirs && theirs !== own && before.get(one)?.has(other) !== true;
    });
    if (fresh.length > 0) found.set(one, new Set(fresh));
  }
  return found;
}

interface Matching {
  readonly source: string;
  readonly orgs: Window["orgs"];
  readonly before: Fellows;
  readonly partners: Fellows;
  readonly random: Random;
}

/** Groups of a realised pair and others whose partner is as well connected, so that fame alone decides nothing. */
function matchByDegree({ source, orgs, before, partners, random }: Matching): readonly (readonly Pair[])[] {
  const domain = orgs.find(({ org_id: id }) => id === source)?.primary_domain;
  const degreeOf = (org: string): number => before.get(org)?.size ?? 0;
  const barred = new Set([source, ...(before.get(source) ?? []), ...(partners.get(source) ?? [])]);
  const others = orgs.filter(
    ({ org_id: id, primary_domain: theirs }) => theirs !== "" && theirs !== domain && !barred.has(id),
  );
  const pairWith = (target: string, name: string): Pair => ({
    pair_id: `${source} ${name} ${target}`,
    source_id: source,
    target_id: target,
  });
  return draw([...(partners.get(source) ?? [])].toSorted(), pairsEach, random).flatMap((realised) => {
    const degree = degreeOf(realised);
    const alike = others.filter(({ org_id: id }) => Math.abs(degreeOf(id) - degree) <= tolerance * degree);
    // A hub may have no equal that the source did not meet.
    if (alike.length < othersEach) return [];
    const compared = draw(alike, othersEach, random).map(({ org_id: id }) => id);
    return [[realised, ...compared].map((target) => pairWith(target, realised))];
  });
}

function draw<One>(from: readonly One[], count: number, random: Random): readonly One[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)[0]!);
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
