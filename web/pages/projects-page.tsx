import type { JSX } from "preact";
import {
  ProjectsDocument,
  type ProjectFilter,
  type ProjectLevel,
  type ProjectsQuery,
} from "../api/generated/graphql.ts";
import { linkTo } from "../routes.ts";
import { t } from "../text/messages.ts";
import { ListPage } from "./lists/list-page.tsx";
import { ProjectRow, type ProjectInList } from "./lists/project-row.tsx";
import type { ThingList } from "./lists/thing-list.ts";

const levels = ["NATIONAL", "PROVINCIAL", "CITY", "CORPORATE"] as const satisfies readonly ProjectLevel[];
const ties = ["projectLeads", "projectParticipants", "commissionedBy", "startedBy", "produced"];

export const projectList: ThingList<ProjectsQuery, ProjectFilter, ProjectInList> = {
  kind: "project",
  link: linkTo.projects,
  document: ProjectsDocument,
  listOf: ({ projects }) => projects,
  facets: [
    { name: "projectLevel", options: levels, isMany: true },
    { name: "programme" },
    { name: "having", options: ties, isMany: true },
    { name: "topic" },
  ],
  orders: ["NAME", "DEGREE_DESC"],
  row: (project) => <ProjectRow project={project} />,
  words: () => t().projects,
};

export function ProjectsPage(): JSX.Element {
  return <ListPage list={projectList} />;
}
