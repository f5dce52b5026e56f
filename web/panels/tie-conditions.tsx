import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Basis, Trust } from "../api/generated/graphql.ts";
import { toggled, type FilterPart, type SceneFilter } from "../state/scene-filter.ts";
import { t } from "../text/messages.ts";
import "./tie-conditions.css";

interface TieConditionsProps {
  readonly filter: SceneFilter;
  readonly onSift: (filter: SceneFilter, part: FilterPart) => void;
}

const grades: readonly Trust[] = ["A", "B"];
const bases: readonly Basis[] = ["STATED", "INFERRED", "CURATED"];

/** When a tie may have held, how far its source is trusted, and on what it rests. */
export function TieConditions({ filter, onSift }: TieConditionsProps): JSX.Element {
  const words = t().explorer;
  const hint = useId();
  const [asOf, trust] = [useId(), useId()];
  return (
    <div class="tie-conditions">
      <p class="tie-condition">
        <label for={asOf}>{words.asOf}</label>
        <input
          id={asOf}
          class="input"
          type="date"
          aria-describedby={hint}
          value={filter.asOf ?? ""}
          onChange={({ currentTarget }) =>
            onSift({ ...filter, asOf: currentTarget.value === "" ? undefined : currentTarget.value }, "asOf")
          }
        />
      </p>
      <p class="soft small" id={hint}>
        {words.asOfHint}
      </p>
      <p class="tie-condition">
        <label for={trust}>{words.trust}</label>
        <select
          id={trust}
          class="select"
          value={filter.minTrust ?? ""}
          onChange={({ currentTarget }) =>
            onSift({ ...filter, minTrust: grades.find((grade) => grade === currentTarget.value) }, "minTrust")
          }
        >
          <option value="">{words.trustAll}</option>
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {words.trustPart(grade)}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>{words.bases}</legend>
        {bases.map((basis) => (
          <label class="check" key={basis}>
            <input
              type="checkbox"
              checked={filter.bases.size === 0 || filter.bases.has(basis)}
              onChange={() => onSift({ ...filter, bases: withBasis(filter.bases, basis) }, "bases")}
            />
            {t().words.basis[basis]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** No choice means all; so does a choice of all, and taking the last one away. */
function withBasis(chosen: ReadonlySet<Basis>, basis: Basis): ReadonlySet<Basis> {
  const next = toggled(chosen.size === 0 ? new Set(bases) : chosen, basis);
  return next.size === bases.length ? new Set() : next;
}
