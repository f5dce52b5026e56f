import type { JSX } from "preact";
import type { MemberGapsQuery } from "../../api/generated/graphql.ts";
import { ThingLink } from "../../panels/words.tsx";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { ShowAll } from "../../panels/show-all.tsx";

type Gap = NonNullable<MemberGapsQuery["memberGaps"]>[number];

export function MemberGaps({ gaps }: { readonly gaps: readonly Gap[] }): JSX.Element {
  if (gaps.length === 0) return <p>{t().data.none}</p>;
  const largest = Math.max(1, ...gaps.map(({ declared }) => declared));
  const words = t().data;
  return (
    <ShowAll
      items={gaps}
      firstShown={10}
      render={({ alliance, declared, captured }) => (
        <li key={alliance.id} class="gap-row">
          <span class="gap-name">
            <ThingLink thing={alliance} isShort />
          </span>
          <span class="gap-bar" aria-hidden="true">
            <span class="is-hollow" style={{ width: `${(declared / largest) * 100}%` }} />
            <span class="is-solid" style={{ width: `${(captured / largest) * 100}%` }} />
          </span>
          <span class="gap-numbers">
            {words.gapsDeclared} <span class="number">{formatNumber(declared, language.value)}</span> ·{" "}
            {words.gapsCaptured} <span class="number">{formatNumber(captured, language.value)}</span>
          </span>
        </li>
      )}
    />
  );
}
