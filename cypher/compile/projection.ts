import type { NodePlan } from "./plan.ts";
import {
  commonQualifiers,
  labelNames,
  relationOf,
  valueNames,
  valueOf,
  type Label,
  type RelationType,
} from "../model/index.ts";

/** What nearly every question asks of a thing. */
export const titleProperties = ["id", "name"] as const;

/** Properties that every thing has and that hold lists. */
export const listProperties = ["names", "formerIds", "relationCounts"] as const;

/** A thing's kind stands in its id. */
const commonValues = ["nameEn", "shortName", "shortNameEn", "externalId", "degree"] as const;

const perLabel: Partial<Record<Label, readonly string[]>> = {
  Alliance: ["capturedMembers", "foundedYear"],
  Institution: ["allianceCount", "foundedYear"],
  Document: ["sourceKind", "trust", "file"],
};

const valuesOfLabel = new Map(labelNames.map((label) => [label, valuesOf([label])]));

/**
 * The single values of a type beside its id and name. A thing of any kind has those that all things have, and those of
 * the kinds that the question tells apart.
 */
export function valueProperties({ label, kinds }: Pick<NodePlan, "label" | "kinds">): readonly string[] {
  return label === "Entity" ? valuesOf(kinds) : (valuesOfLabel.get(label) ?? []);
}

function valuesOf(labels: readonly Label[]): readonly string[] {
  if (labels.length === 0) return commonValues;
  const own = valueNames.filter((name) => labels.some((one) => valueOf(name).on.includes(one)));
  return [...new Set([...commonValues, ...own, ...labels.toSorted().flatMap((one) => perLabel[one] ?? [])])];
}

/** All public properties of a type, always: a text must not depend on which of them a question selects. */
export function projectedProperties(plan: Pick<NodePlan, "label" | "kinds">): readonly string[] {
  return [...titleProperties, ...valueProperties(plan), ...listProperties];
}

/** What a tie has, of these relations. */
export function tieProperties(relations: readonly RelationType[]): readonly string[] {
  const own = relations.toSorted().flatMap((type) => relationOf(type).qualifiers ?? []);
  return [...new Set(["factId", "basis", "trust", "proofCount", ...commonQualifiers, ...own])];
}

/** Maps of a node's or a tie's properties: those that are read here, and those that were read before. */
export interface Projection {
  readonly own: string;
  readonly read: string | undefined;
}

/**
 * What an order or a filter has read already stands apart: named in the same map, it would make Neo4j read each of the
 * others singly. Whatever else is of interest stands with them, as `computed`.
 */
export function project(
  variable: string,
  properties: readonly string[],
  reads: readonly string[],
  computed: readonly string[] = [],
): Projection {
  const own = properties.filter((property) => !reads.includes(property)).map((property) => `.${property}`);
  const read = properties.filter((property) => reads.includes(property));
  const known = [...read.map((property) => `${property}: ${variable}.${property}`), ...computed];
  return {
    own: `${variable} {${own.join(", ")}}`,
    read: known.length === 0 ? undefined : `{${known.join(", ")}}`,
  };
}

/**
 * The same as a list, with null for what was read before. It is made of the map, as properties named singly would be
 * read singly.
 */
export function projectInOrder(variable: string, properties: readonly string[], reads: readonly string[]): string {
  const listed = properties.map((property) => (reads.includes(property) ? "null" : `v.${property}`));
  return `[v IN [${project(variable, properties, reads).own}] | [${listed.join(", ")}]][0]`;
}
