import type { Window } from "./read-window.ts";

/** Of each organisation those that it met. */
export type Fellows = ReadonlyMap<string, ReadonlySet<string>>;

/** Consortia beyond this size introduce whole crowds; meeting there is no outcome of a suggestion. */
const largestConsortium = 60;

/** What was known when a day began. */
export function knownBefore(window: Window, day: string): Window {
  const projects = window.projects.filter(({ start_date: start }) => start < day);
  const ids = new Set(projects.map(({ project_id: id }) => id));
  return { ...window, projects, participations: window.participations.filter(({ project_id: id }) => ids.has(id)) };
}

/** Everybody's fellows in projects that began from one day until, not including, another. */
export function meetingsWithin({ projects, participations }: Window, from: string, until: string): Fellows {
  const begun = projects.filter(({ start_date: start }) => start >= from && start < until);
  const ids = new Set(begun.map(({ project_id: id }) => id));
  return fellowsIn(
    participations.filter(({ project_id: id }) => ids.has(id)),
    largestConsortium,
  );
}

/** Everybody's fellows in consortia of any size: whoever sat in one is no new partner. */
export function allMeetings({ participations }: Window): Fellows {
  return fellowsIn(participations, Infinity);
}

function fellowsIn(participations: Window["participations"], largest: number): Fellows {
  const met = new Map<string, Set<string>>();
  for (const consortium of Map.groupBy(participations, ({ project_id: id }) => id).values()) {
    const members = new Set(consortium.map(({ org_id: id }) => id));
    if (members.size > largest) continue;
    for (const one of members) {
      const fellows = met.get(one) ?? new Set();
      met.set(one, fellows);
      for (const other of members) if (other !== one) fellows.add(other);
    }
  }
  return met;
}
