import type { JSX } from "preact";
import type { AlliancesQuery } from "../../api/generated/graphql.ts";
import { Name, ThingLink } from "../../panels/words.tsx";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";

type Alliance = NonNullable<AlliancesQuery["alliances"]>["nodes"][number];

export function AllianceRow({ alliance }: { readonly alliance: Alliance }): JSX.Element {
  const words = t().alliances;
  const { level, foundedYear, capturedMembers, memberCount, industries, locatedIn } = alliance;
  const [place] = locatedIn.nodes;
  return (
    <li class="alliance-row">
      <div class="alliance-name">
        <ThingLink thing={alliance} />
        <p class="alliance-about">
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
        </p>
      </div>
      <dl class="alliance-figures">
        <Figure label={words.founded} value={foundedYear === null ? undefined : String(foundedYear)} />
        <Figure label={words.captured} value={formatNumber(capturedMembers, language.value)} />
        <Figure
          label={words.declared}
          value={memberCount === null ? undefined : formatNumber(memberCount, language.value)}
        />
      </dl>
    </li>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string | undefined }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={value === undefined ? "soft" : "number"}>{value ?? t().alliances.notStated}</dd>
    </div>
  );
}
