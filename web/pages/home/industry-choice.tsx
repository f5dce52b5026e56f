import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import type { Overview } from "./map-frame.ts";

interface IndustryChoiceProps {
  readonly overview: Overview;
  readonly industryId: string | undefined;
  readonly onIndustry: (id: string | undefined) => void;
}

/** From all industries to the alliances of one, and back. */
export function IndustryChoice({ overview, industryId, onIndustry }: IndustryChoiceProps): JSX.Element {
  const id = useId();
  const words = t().home;
  const industries = [...overview.industries].sort(
    (a, b) => b.allianceCount - a.allianceCount || a.id.localeCompare(b.id),
  );
  return (
    <p class="industry-choice">
      <label class="visually-hidden" for={id}>
        {words.industry}
      </label>
      <select
        id={id}
        class="select"
        value={industryId ?? ""}
        onChange={({ currentTarget }) => onIndustry(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{words.allIndustries}</option>
        {industries.map((industry) => {
          const { text, lang } = runOf(industry.name, language.value);
          return (
            <option key={industry.id} value={industry.id} lang={lang}>
              {words.industryCount(text, formatNumber(industry.allianceCount, language.value))}
            </option>
          );
        })}
      </select>
      {industryId !== undefined && (
        <button type="button" class="link-button small" onClick={() => onIndustry(undefined)}>
          {words.backToAll}
        </button>
      )}
    </p>
  );
}
