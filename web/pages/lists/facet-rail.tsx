import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { FacetFieldsFragment } from "../../api/generated/graphql.ts";
import { ChoiceLink } from "../../panels/choice-link.tsx";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { toggleChoice, type FacetDefinition, type ListDefinition, type ListState } from "./list-state.ts";
import { countsOf, type Facets } from "./thing-list.ts";

export interface ConditionProps {
  readonly definition: ListDefinition;
  readonly state: ListState;
  readonly facets: Facets;
  readonly link: (state: ListState) => string;
}

/** Every choice is a link with the number that it would leave; on a phone they are folded away behind one button. */
export function FacetRail({ definition, state, facets, link }: ConditionProps): JSX.Element {
  const id = useId();
  const words = t().lists;
  const active = Object.values(state.chosen).flat().length;
  return (
    <div class="facet-rail">
      <input type="checkbox" id={`${id}-open`} class="facet-switch visually-hidden" aria-controls={`${id}-rail`} />
      <label for={`${id}-open`} class="button facet-opener">
        {active === 0 ? words.filters : words.filtersActive(active)}
      </label>
      <nav id={`${id}-rail`} class="facets" aria-label={words.filters}>
        {definition.facets.map((facet) => (
          <FacetGroup
            key={facet.name}
            facet={facet}
            counts={countsOf(facets, facet.name, facet.options)}
            state={state}
            link={link}
          />
        ))}
      </nav>
    </div>
  );
}

interface FacetGroupProps extends Pick<ConditionProps, "state" | "link"> {
  readonly facet: FacetDefinition;
  readonly counts: readonly FacetFieldsFragment[];
}

const firstShown = 8;

function FacetGroup({ facet, counts, state, link }: FacetGroupProps): JSX.Element | null {
  const id = useId();
  const words = t().lists;
  if (counts.length === 0) return null;
  const chosen = state.chosen[facet.name] ?? [];
  // What is chosen stays in sight, however few it leaves.
  const shown = counts.filter(({ value }, index) => index < firstShown || chosen.includes(value));
  const rest = counts.filter((count) => !shown.includes(count));
  const choice = ({ value, text, count }: FacetFieldsFragment): JSX.Element => (
    <li key={value}>
      <ChoiceLink
        look="facet-choice"
        run={runOf(text, language.value)}
        count={count}
        isChosen={chosen.includes(value)}
        href={link(toggleChoice(state, facet, value))}
      />
    </li>
  );
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id} class="small-heading">
        {words.facet[facet.name] ?? facet.name}
      </h2>
      <ul>{shown.map(choice)}</ul>
      {rest.length > 0 && (
        <details class="facet-rest">
          <summary>{words.moreChoices(rest.length)}</summary>
          <ul>{rest.map(choice)}</ul>
        </details>
      )}
    </section>
  );
}
