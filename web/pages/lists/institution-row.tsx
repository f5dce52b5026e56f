import type { JSX } from "preact";
import type { InstitutionsQuery } from "../../api/generated/graphql.ts";
import { Name } from "../../panels/words.tsx";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { Figure, RowHead } from "./row-parts.tsx";

export type InstitutionInList = NonNullable<InstitutionsQuery["institutions"]>["nodes"][number];

/** Leading a project counts as one of them too; the ties kept on a thing are counted without asking for them. */
const projectFields = ["projects", "leadsProjects"];

export function InstitutionRow({ institution }: { readonly institution: InstitutionInList }): JSX.Element {
  const words = t().institutions;
  const { institutionKind, allianceCount, relationCounts, locatedIn, degree } = institution;
  const [place] = locatedIn.nodes;
  const projects = relationCounts.filter(({ field }) => projectFields.includes(field));
  return (
    <>
      <RowHead thing={institution}>
        {institutionKind !== null && <span>{t().words.institutionKind[institutionKind]}</span>}
        {place !== undefined && (
          <span>
            <Name thing={place} />
          </span>
        )}
      </RowHead>
      <dl class="row-figures">
        <Figure label={words.alliances} value={formatNumber(allianceCount, language.value)} />
        <Figure
          label={words.projects}
          value={formatNumber(
            projects.reduce((sum, { count }) => sum + count, 0),
            language.value,
          )}
        />
        <Figure label={t().lists.ties} value={formatNumber(degree, language.value)} />
      </dl>
    </>
  );
}
