import type { ListOrder } from "../../api/generated/graphql.ts";
import { isId } from "../../state/url-parts.ts";

/** A condition that a list can be narrowed by; its name is that of the API's filter and of the address. */
export interface FacetDefinition {
  readonly name: string;
  /** Of a closed list; left out where the choices are ids of things. */
  readonly options?: readonly string[];
  /** Whether several may be chosen. */
  readonly isMany?: boolean;
}

export interface ListDefinition {
  readonly facets: readonly FacetDefinition[];
  /** The first is the usual one. */
  readonly orders: readonly ListOrder[];
  readonly hasYears?: boolean;
}

/** What an address of a list asks. */
export interface ListState {
  readonly named: string | undefined;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly yearFrom: number | undefined;
  readonly yearTo: number | undefined;
  readonly order: ListOrder;
  /** Where the list goes on: the mark at the end of a page before. */
  readonly after: string | undefined;
}

const longestName = 100;

/** What the definition does not know is left out: an address may be old, or typed. */
export function readListState(
  { facets, orders, hasYears = false }: ListDefinition,
  query: Readonly<Record<string, string>>,
): ListState {
  const named = query["q"]?.trim().slice(0, longestName);
  const chosen = facets.flatMap((facet): [string, readonly string[]][] => {
    const values = chosenOf(facet, query[facet.name] ?? "");
    return values.length === 0 ? [] : [[facet.name, values]];
  });
  return {
    named: named === "" ? undefined : named,
    chosen: Object.fromEntries(chosen),
    yearFrom: hasYears ? yearOf(query["from"]) : undefined,
    yearTo: hasYears ? yearOf(query["to"]) : undefined,
    order: orders.find((order) => order === query["order"]) ?? usualOrder(orders),
    after: /^[\w-]{1,400}$/.test(query["after"] ?? "") ? query["after"] : undefined,
  };
}

function usualOrder([first]: readonly ListOrder[]): ListOrder {
  return first ?? "NAME";
}

function chosenOf({ options, isMany = false }: FacetDefinition, text: string): readonly string[] {
  const values = [...new Set(isMany ? text.split(",") : [text])];
  return values.filter((value) => (options === undefined ? isId(value) : options.includes(value)));
}

function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** As an address holds it; a changed list begins at its beginning. */
export function writeListState({ orders }: ListDefinition, state: ListState, after?: string | null) {
  const { named, chosen, yearFrom, yearTo, order } = state;
  return {
    q: named,
    ...Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, values.join(",")])),
    from: yearFrom,
    to: yearTo,
    order: order === orders[0] ? undefined : order,
    after: after ?? undefined,
  };
}

/** The conditions as the API takes them, and the address of an export too. */
export function filterOf({ facets }: ListDefinition, { named, chosen, yearFrom, yearTo }: ListState) {
  const conditions = facets.flatMap(({ name, options, isMany = false }): [string, string | readonly string[]][] => {
    const values = chosen[name] ?? [];
    const [first] = values;
    if (first === undefined) return [];
    return [[name, options !== undefined || isMany ? values : first]];
  });
  return {
    ...(named === undefined ? {} : { named }),
    ...Object.fromEntries(conditions),
    ...(yearFrom === undefined ? {} : { foundedFrom: yearFrom }),
    ...(yearTo === undefined ? {} : { foundedTo: yearTo }),
  };
}

/** The same list with one more choice, or without it where it was chosen. */
export function toggleChoice(state: ListState, { name, isMany = false }: FacetDefinition, value: string): ListState {
  const before = state.chosen[name] ?? [];
  const kept = before.filter((other) => other !== value);
  const values = kept.length < before.length ? kept : isMany ? [...before, value] : [value];
  const { [name]: _, ...others } = state.chosen;
  return { ...state, chosen: values.length === 0 ? others : { ...others, [name]: values } };
}

export function withoutConditions(state: ListState): ListState {
  return { ...state, named: undefined, chosen: {}, yearFrom: undefined, yearTo: undefined };
}

export function isNarrowed({ named, chosen, yearFrom, yearTo }: ListState): boolean {
  return named !== undefined || yearFrom !== undefined || yearTo !== undefined || Object.keys(chosen).length > 0;
}
