import type { JSX } from "preact";
import type { AllianceFacetsQuery } from "../../api/generated/graphql.ts";
import { Icon } from "../../panels/icon.tsx";
import { language, t } from "../../text/messages.ts";
import { nameOf, runOf, type Run } from "../../text/name.ts";
import { allianceLevels, allianceOrders, type AlliancesState } from "./alliances-query.ts";

interface Choice {
  readonly id: string;
  readonly run: Run;
}

export interface Facets {
  readonly regions: readonly Choice[];
  readonly industries: readonly Choice[];
}

export function facetChoices(answer: AllianceFacetsQuery | undefined): Facets {
  const industries = [...(answer?.overview?.industries ?? [])].sort((a, b) => b.allianceCount - a.allianceCount);
  return {
    regions: (answer?.regions?.nodes ?? []).map((region) => ({ id: region.id, run: nameOf(region, language.value) })),
    industries: industries.map(({ id, name }) => ({ id, run: runOf(name, language.value) })),
  };
}

interface AllianceFiltersProps {
  readonly state: AlliancesState;
  readonly facets: Facets;
  readonly onChange: (next: Partial<AlliancesState>) => void;
}

export function AllianceFilters({ state, facets, onChange }: AllianceFiltersProps): JSX.Element {
  const words = t().alliances;
  const levels = allianceLevels.map((level): Choice => ({
    id: level,
    run: { text: capital(t().words.level[level]), lang: language.value },
  }));
  const orders = allianceOrders.map((order): Choice => ({
    id: order,
    run: { text: words.orders[order], lang: language.value },
  }));
  return (
    <form class="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={words.level}
        choices={levels}
        value={state.level}
        onChange={(id) => onChange({ level: allianceLevels.find((level) => level === id) })}
      />
      <Select
        label={words.region}
        choices={facets.regions}
        value={state.region}
        onChange={(region) => onChange({ region })}
      />
      <Select
        label={words.industry}
        choices={facets.industries}
        value={state.industry}
        onChange={(industry) => onChange({ industry })}
      />
      <fieldset class="years">
        <legend>{words.years}</legend>
        <Year label={words.yearFrom} value={state.yearFrom} onChange={(yearFrom) => onChange({ yearFrom })} />
        <Year label={words.yearTo} value={state.yearTo} onChange={(yearTo) => onChange({ yearTo })} />
      </fieldset>
      <Select
        label={words.order}
        choices={orders}
        value={state.order}
        hasNone={false}
        onChange={(id) => onChange({ order: allianceOrders.find((order) => order === id) ?? "NAME" })}
      />
    </form>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface SelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly hasNone?: boolean;
  readonly onChange: (id: string | undefined) => void;
}

function Select({ label, choices, value = "", hasNone = true, onChange }: SelectProps): JSX.Element {
  const isKnown = value === "" || choices.some(({ id }) => id === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        class="select"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        {hasNone && <option value="">{t().alliances.all}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map(({ id, run }) => (
          <option key={id} value={id} lang={run.lang}>
            {run.text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

function Year({ label, value, onChange }: YearProps): JSX.Element {
  return (
    <label class="field is-year">
      <span>{label}</span>
      <input
        class="input"
        type="number"
        inputMode="numeric"
        min="1950"
        max="2099"
        placeholder="2010"
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.checkValidity() && currentTarget.value !== "" ? Number(currentTarget.value) : undefined,
          )
        }
      />
    </label>
  );
}

/** What narrows the list, each with a way to take it off. */
export function ActiveFilters({ state, facets, onChange }: AllianceFiltersProps): JSX.Element | null {
  const words = t().alliances;
  const nameIn = (choices: readonly Choice[], id: string): string =>
    choices.find((choice) => choice.id === id)?.run.text ?? id;
  const active: { readonly text: string; readonly off: Partial<AlliancesState> }[] = [
    ...(state.level === undefined ? [] : [{ text: capital(t().words.level[state.level]), off: { level: undefined } }]),
    ...(state.region === undefined ? [] : [{ text: nameIn(facets.regions, state.region), off: { region: undefined } }]),
    ...(state.industry === undefined
      ? []
      : [{ text: nameIn(facets.industries, state.industry), off: { industry: undefined } }]),
    ...(state.yearFrom === undefined
      ? []
      : [{ text: `${words.years} ≥ ${state.yearFrom}`, off: { yearFrom: undefined } }]),
    ...(state.yearTo === undefined ? [] : [{ text: `${words.years} ≤ ${state.yearTo}`, off: { yearTo: undefined } }]),
  ];
  if (active.length === 0) return null;
  return (
    <ul class="chip-list">
      {active.map(({ text, off }) => (
        <li key={text}>
          <button
            type="button"
            class="chip is-removable"
            aria-label={words.without(text)}
            onClick={() => onChange(off)}
          >
            {text}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
