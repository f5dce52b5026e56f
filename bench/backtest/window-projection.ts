import { projectRows, type Projection, type ProjectionTie } from "@alliance-atlas/server/opportunity";
import type { Window } from "./read-window.ts";

/** The kinds of bodies in the data's words, and in the model's. */
const kinds: Readonly<Record<string, string>> = {
  HES: "UNIVERSITY",
  REC: "INSTITUTE",
  PRC: "COMPANY",
  PUB: "GOVERNMENT",
  OTH: "OTHER",
};

/** In two years a tie of European projects weighs half. */
export const halfLifeYears = 2;

/** As the mapping of the import has it; among countries NA is Namibia. */
const unknownDomains: ReadonlySet<string> = new Set(["", "NA"]);

export const institutionId = (org: string): string => `institution:h2020-${org}`;
export const orgOf = (institution: string): string => institution.slice(institutionId("").length);
const projectId = (project: string): string => `project:h2020-${project}`;
const slug = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

type Tie = readonly [from: string, to: string];

/** The window as the graph would hold it after an import, without a database. */
export function projectWindow({ orgs, projects, participations }: Window): Projection {
  const inProjects = participations.map(({ project_id: project, org_id: org, role }) => ({
    role,
    tie: [institutionId(org), projectId(project)] as const,
  }));
  const relations: Record<string, readonly Tie[]> = {
    LEADS_PROJECT: inProjects.filter(({ role }) => role === "coordinator").map(({ tie }) => tie),
    PARTICIPATES_IN: inProjects.filter(({ role }) => role !== "coordinator").map(({ tie }) => tie),
    ABOUT: projects.flatMap(({ project_id: id, topics }) =>
      topics
        .split("|")
        .filter(Boolean)
        .map((topic): Tie => [projectId(id), `topic:h2020-${slug(topic)}`]),
    ),
    LOCATED_IN: orgs
      .filter(({ country }) => country !== "")
      .map(({ org_id: id, country }): Tie => [institutionId(id), `region:h2020-${slug(country)}`]),
    ACTIVE_IN: orgs
      .filter(({ primary_domain: domain }) => !unknownDomains.has(domain))
      .map(({ org_id: id, primary_domain: domain }): Tie => [institutionId(id), `industry:h2020-${slug(domain)}`]),
  };
  const kindOf = new Map(orgs.map(({ org_id: id, type }) => [institutionId(id), kinds[type] ?? ""]));
  const startOf = new Map(projects.map(({ project_id: id, start_date: start }) => [projectId(id), start]));
  const named = Object.values(relations).flatMap((ties) => ties.flat());
  const ids = [...new Set([...kindOf.keys(), ...startOf.keys(), ...named])];
  return projectRows(
    { dataVersion: "window", halfLifeYears },
    ids.map((id) => ({
      id,
      degree: 0,
      institutionKind: kindOf.get(id) ?? null,
      topicScope: null,
      startDate: startOf.get(id) ?? null,
      formerIds: [],
    })),
    Object.entries(relations).flatMap(([type, ties]) => ties.map(([from, to]) => toTie(type, from, to))),
  );
}

function toTie(type: string, from: string, to: string): ProjectionTie {
  return { factId: `${from}/${type}/${to}`, type, from, to, basis: "stated", trust: "A" };
}
