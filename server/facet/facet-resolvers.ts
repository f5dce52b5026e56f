import type { ListFilter, TraitName } from "@alliance-atlas/cypher/compile";
import {
  findRelationType,
  labelNames,
  relationOf,
  valueNames,
  valueOf,
  type Label,
} from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { fieldKey, selectFields, selectionSetsAt } from "../entity/field-selection.ts";
import { maxPageSize } from "../entity/page.ts";
import { badInput } from "../errors.ts";
import { facetNamesOf } from "../schema/names.ts";
import type { Counted } from "./count-facets.ts";
import type { Hierarchy } from "./hierarchy.ts";

/** A facet as it was selected: how many of its choices are wanted, and the key by which its field finds them. */
export interface AskedFacet {
  readonly by: TraitName;
  readonly size: number;
  readonly key: string;
}

export function readAskedFacets(label: Label, info: GraphQLResolveInfo): readonly AskedFacet[] {
  const known = facetNamesOf(label);
  const selected = selectFields(selectionSetsAt(info, "facets"), `${label}Facets`, info);
  return selected.flatMap(({ name, key, arguments: given }) => {
    const by = known.find((facet) => facet === name);
    return by === undefined ? [] : [{ by, key, size: sizeOf(given["first"]) }];
  });
}

function sizeOf(first: unknown): number {
  const size = Number(first);
  if (Number.isInteger(size) && size >= 1 && size <= maxPageSize) return size;
  throw badInput(`A facet has 1 to ${maxPageSize} choices, not ${String(first)}`);
}

/** What a facet's fields read their counts from. */
export type FacetView = ReadonlyMap<string, readonly object[]>;

interface FacetedList {
  readonly label: Label;
  readonly filter: ListFilter;
  readonly facets: readonly AskedFacet[];
}

export async function readFacets({ label, filter, facets }: FacetedList, context: Context): Promise<FacetView> {
  if (facets.length === 0) return new Map();
  const names = facetNamesOf(label).filter((name) => facets.some(({ by }) => by === name));
  const { counts, hierarchy } = await context.facets.count({ label, filter, facets: names }, context.signal);
  return new Map(
    facets.map(({ by, size, key }) => [
      key,
      (counts.get(by) ?? []).slice(0, size).map((counted) => describeCount(by, counted, hierarchy)),
    ]),
  );
}

function describeCount(by: TraitName, { value, count }: Counted, hierarchy: Hierarchy): object {
  if (by === "having") return { ...describeTie(value), count };
  const end = hierarchy.find(value);
  return { value, text: optionsOf(by)[value] ?? { zh: end?.name ?? value, en: end?.nameEn ?? null }, count };
}

function optionsOf(by: TraitName): Readonly<Record<string, { readonly zh: string; readonly en: string }>> {
  const known = valueNames.find((name) => name === by);
  return known === undefined ? {} : (valueOf(known).options ?? {});
}

/** `CHAIRS<` reads: has ties CHAIRS that point to it; the filter `having` takes the name of their field. */
function describeTie(value: string): object {
  const relation = findRelationType(value.replace(/[<>]$/, ""));
  if (relation === undefined) throw new Error(`"${value}" counts no relation of the model`);
  const { outField, inField, zh, en, inverseZh, inverseEn } = relationOf(relation);
  if (value.endsWith("<")) return { value: inField, text: { zh: inverseZh, en: inverseEn } };
  return value.endsWith(">")
    ? { value: outField, text: { zh, en } }
    : { value: outField, text: { zh: inverseZh, en: inverseEn } };
}

/** Each facet finds its counts by its name and arguments. */
export const facetResolvers = Object.fromEntries(
  labelNames.map((label) => [`${label}Facets`, Object.fromEntries(facetNamesOf(label).map((name) => [name, facetAt]))]),
);

function facetAt(
  view: FacetView,
  values: Readonly<Record<string, unknown>>,
  _context: unknown,
  info: GraphQLResolveInfo,
): readonly object[] {
  const counts = view.get(fieldKey(info.fieldName, values));
  if (counts === undefined) throw new Error(`The facet ${info.fieldName} was not counted`);
  return counts;
}
