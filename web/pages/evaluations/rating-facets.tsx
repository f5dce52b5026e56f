import type { JSX } from "preact";
import { ChoiceLink } from "../../panels/choice-link.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf, runOf, type Run } from "../../text/name.ts";
import { gradeChoices, roundChoices, type RatingFilter, type Round } from "./rating-filter.ts";

interface RatingFacetsProps {
  readonly rounds: readonly Round[];
  readonly filter: RatingFilter;
}

/** Grades and rounds as links, each with what it would leave; what is chosen is taken back by the same link. */
export function RatingFacets({ rounds, filter }: RatingFacetsProps): JSX.Element {
  const words = t().evaluations;
  const link = (next: Partial<RatingFilter>): string => linkTo.evaluations({ ...filter, ...next });
  return (
    <nav class="rating-facets" aria-label={t().lists.filters}>
      <Facet
        title={words.grade}
        choices={gradeChoices(rounds, filter).map(({ value: { text }, count }) => ({
          run: runOf(text, language.value),
          count,
          isChosen: text.zh === filter.grade,
          href: link({ grade: text.zh === filter.grade ? undefined : text.zh }),
        }))}
      />
      <Facet
        title={words.round}
        choices={roundChoices(rounds, filter).map(({ value, count }) => ({
          run: nameOf(value, language.value),
          count,
          isChosen: value.id === filter.round,
          href: link({ round: value.id === filter.round ? undefined : value.id }),
        }))}
      />
    </nav>
  );
}

interface Choice {
  readonly run: Run;
  readonly count: number;
  readonly isChosen: boolean;
  readonly href: string;
}

function Facet({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }): JSX.Element {
  return (
    <section>
      <h2 class="small-heading">{title}</h2>
      <ul class="chip-list">
        {choices.map((choice) => (
          <li key={choice.run.text}>
            <ChoiceLink look="chip" {...choice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
