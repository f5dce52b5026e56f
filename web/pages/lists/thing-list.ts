import type { JSX } from "preact";
import type { FacetFieldsFragment, ListOrder, TypedDocumentString } from "../../api/generated/graphql.ts";
import { filterOf, type ListDefinition, type ListState } from "./list-state.ts";

export type Facets = Readonly<Record<string, readonly FacetFieldsFragment[] | string | undefined>>;

/** What every list of the API answers. */
export interface ListAnswer<Row> {
  readonly totalCount: number;
  /** Asked of the first page only. */
  readonly facets?: Facets;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

export interface ListVariables<Filter> {
  readonly filter: Filter;
  readonly orderBy: ListOrder;
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly withFacets: boolean;
}

interface ListWords {
  readonly title: string;
  readonly intro: string;
  readonly count: (count: string) => string;
  readonly none: string;
}

/** One kind of things as a list: what to ask, how it can be narrowed, and what a row shows. */
export interface ThingList<Data, Filter, Row> extends ListDefinition {
  /** As exports name it. */
  readonly kind: string;
  readonly link: (values: Readonly<Record<string, string | number | undefined>>) => string;
  readonly document: TypedDocumentString<Data, ListVariables<Filter>>;
  readonly listOf: (data: Data) => ListAnswer<Row> | null | undefined;
  readonly row: (row: Row) => JSX.Element;
  readonly words: () => ListWords;
}

export const pageSize = 30;

export function variablesOf<Data, Filter, Row>(
  list: ThingList<Data, Filter, Row>,
  state: ListState,
  page: { readonly after: string | undefined; readonly withFacets: boolean },
): ListVariables<Filter> {
  return {
    filter: filterOf(list, state) as Filter, // names and options of the definition are those of the filter
    orderBy: state.order,
    first: pageSize,
    after: page.after ?? null,
    withFacets: page.withFacets,
  };
}

/** Counts of one condition; those of choices that the definition does not offer are left out. */
export function countsOf(facets: Facets, name: string, options?: readonly string[]): readonly FacetFieldsFragment[] {
  const counts = facets[name];
  if (counts === undefined || typeof counts === "string") return [];
  return options === undefined ? counts : counts.filter(({ value }) => options.includes(value));
}
