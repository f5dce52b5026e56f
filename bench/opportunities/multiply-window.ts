import type { Window } from "../backtest/read-window.ts";

/** One participation in so many goes to a body of another copy, so that the copies are one network. */
const crossing = 10;

/** The data many times side by side, with ids of their own, joined by participations across the copies; the same on every run. */
export function multiplyWindow(window: Window, times: number): Window {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const name = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy}`);
  return {
    ...window,
    orgs: copies.flatMap((copy) => window.orgs.map((org) => ({ ...org, org_id: name(org.org_id, copy) }))),
    projects: copies.flatMap((copy) =>
      window.projects.map((project) => ({ ...project, project_id: name(project.project_id, copy) })),
    ),
    participations: copies.flatMap((copy) =>
      window.participations.map((one, place) => ({
        ...one,
        project_id: name(one.project_id, copy),
        org_id: name(
          one.org_id,
          place % crossing === 0 ? (copy + 1 + ((place / crossing) % (times - 1))) % times : copy,
        ),
      })),
    ),
  };
}
