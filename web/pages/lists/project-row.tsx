import type { JSX } from "preact";
import type { ProjectsQuery } from "../../api/generated/graphql.ts";
import { Name } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { formatMoney, formatNumber, formatSpan } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { Bodies, Figure, RowHead } from "./row-parts.tsx";

export type ProjectInList = NonNullable<ProjectsQuery["projects"]>["nodes"][number];

export function ProjectRow({ project }: { readonly project: ProjectInList }): JSX.Element {
  const words = t().projects;
  const { projectLevel, startDate, endDate, funding, fundedUnder, projectLeads, projectParticipants, degree } = project;
  const [programme] = fundedUnder.nodes;
  const span = formatSpan(startDate, endDate, language.value);
  return (
    <>
      <RowHead thing={project}>
        {projectLevel !== null && <span>{t().words.projectLevel[projectLevel]}</span>}
        {programme !== undefined && (
          <span>
            <a href={linkTo.thing(programme.id)}>
              <Name thing={programme} />
            </a>
          </span>
        )}
        <Bodies label={words.leads} bodies={projectLeads} />
        <Bodies label={words.participants} bodies={projectParticipants} />
      </RowHead>
      <dl class="row-figures">
        <Figure label={words.span} value={span === "" ? undefined : span} />
        <Figure label={words.funding} value={funding === null ? undefined : formatMoney(funding, language.value)} />
        <Figure label={t().lists.ties} value={formatNumber(degree, language.value)} />
      </dl>
    </>
  );
}
