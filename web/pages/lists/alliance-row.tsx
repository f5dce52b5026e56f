import type { JSX } from "preact";
import type { AlliancesQuery } from "../../api/generated/graphql.ts";
import { Name } from "../../panels/words.tsx";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { Figure, RowHead } from "./row-parts.tsx";

export type AllianceInList = NonNullable<AlliancesQuery["alliances"]>["nodes"][number];

export function AllianceRow({ alliance }: { readonly alliance: AllianceInList }): JSX.Element {
  const words = t().alliances;
  const { level, foundedYear, capturedMembers, memberCount, industries, locatedIn } = alliance;
  const [place] = locatedIn.nodes;
  return (
    <>
      <RowHead thing={alliance}>
        {level !== null && <span>{t().words.level[level]}</span>}
        {place !== undefined && (
          <span>
            <Name thing={place} />
          </span>
        )}
        {industries.nodes.map((industry) => (
          <span key={industry.id}>
            <Name thing={industry} />
          </span>
        ))}
      </RowHead>
      <dl class="row-figures">
        <Figure label={words.founded} value={foundedYear === null ? undefined : String(foundedYear)} />
        <Figure label={words.captured} value={formatNumber(capturedMembers, language.value)} />
        <Figure
          label={words.declared}
          value={memberCount === null ? undefined : formatNumber(memberCount, language.value)}
        />
      </dl>
    </>
  );
}
