import type { JSX } from "preact";
import { Icon } from "../../panels/icon.tsx";
import { InLanguage } from "../../panels/words.tsx";
import { language, t } from "../../text/messages.ts";
import { nameOf, runOf, type Run } from "../../text/name.ts";
import { useThings } from "../use-things.ts";
import type { ConditionProps } from "./facet-rail.tsx";
import { toggleChoice, withoutConditions, type ListState } from "./list-state.ts";
import { countsOf } from "./thing-list.ts";

interface Condition {
  readonly key: string;
  readonly run: Run;
  readonly without: ListState;
}

/** What narrows the list, each with a way to take it off. */
export function ActiveConditions(props: ConditionProps): JSX.Element | null {
  const { state, link } = props;
  const words = t().lists;
  const plain = (text: string): Run => ({ text, lang: language.value });
  const { named, yearFrom, yearTo } = state;
  const active: readonly Condition[] = [
    ...(named === undefined ? [] : [{ key: "q", run: plain(named), without: { ...state, named: undefined } }]),
    ...useChoices(props),
    ...(yearFrom === undefined
      ? []
      : [{ key: "from", run: plain(words.since(yearFrom)), without: { ...state, yearFrom: undefined } }]),
    ...(yearTo === undefined
      ? []
      : [{ key: "to", run: plain(words.until(yearTo)), without: { ...state, yearTo: undefined } }]),
  ];
  if (active.length === 0) return null;
  return (
    <ul class="chip-list list-conditions" aria-label={words.active}>
      {active.map(({ key, run, without }) => (
        <li key={key}>
          <a class="chip is-removable" href={link(without)} aria-label={words.without(run.text)}>
            <InLanguage run={run} />
            <Icon name="close" />
          </a>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <a class="list-clear" href={link(withoutConditions(state))}>
            {words.clear}
          </a>
        </li>
      )}
    </ul>
  );
}

/** The counts tell the names of choices; of one that leaves nothing its own name is asked for. */
function useChoices({ definition, state, facets }: ConditionProps): readonly Condition[] {
  const chosen = definition.facets.flatMap((facet) => {
    const counts = countsOf(facets, facet.name);
    return (state.chosen[facet.name] ?? []).map((value) => ({
      facet,
      value,
      text: counts.find((count) => count.value === value)?.text,
    }));
  });
  const nameless = chosen.filter(({ facet, text }) => text === undefined && facet.options === undefined);
  const things = useThings(nameless.map(({ value }) => value));
  return chosen.map(({ facet, value, text }) => {
    const thing = things[nameless.findIndex((other) => other.value === value)];
    const own =
      thing === undefined || thing === null ? { text: value, lang: language.value } : nameOf(thing, language.value);
    return {
      key: `${facet.name}=${value}`,
      run: text === undefined ? own : runOf(text, language.value),
      without: toggleChoice(state, facet, value),
    };
  });
}
