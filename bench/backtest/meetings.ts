import type { Window } from "./read-window.ts";

/** Consortia beyond this size introduce whole crowds; meeting there is no outcome of a suggestion. */
const largestConsortium = 60;

/** What was known when a day began. */
export function knownBefore(window: Window, day: string): Window {
  const projects = window.projects.filter(({ start_date: start }) => start < day);
  const ids = new Set(projects.map(({ project_id: id }) => id));
  return { ...window, projects, participations: window.participations.filter(({ project_id: id }) => ids.has(id)) };
}

/** Everybody's fellows in projects that began from one day until, not including, another. */
export function meetingsWithin(
  { projects, participations }: Window,
  from: string,
  until: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const begun = projects.filter(({ start_date: start }) => start >= from && start < until);
  const ids = new Set(begun.map(({ project_id: id }) => id));
  const consortia = Map.groupBy(
    participations.filter(({ project_id: id }) => ids.has(id)),
    ({ project_id: id }) => id,
  );
  const met = new Map<string, Set<string>>();
  for (const consortium of consortia.values()) {
    const members = new Set(consortium.map(({ org_id: id }) => id));
    if (members.size > largestConsortium) continue;
    for (const one of members) {
      const fellows = met.get(one) ?? new Set();
      met.set(one, fellows);
      for (const other of members) if (other !== one) fellows.add(other);
    }
  }
  return met;
}
