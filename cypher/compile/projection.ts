import type { NodePlan } from "./plan.ts";
import { commonQualifiers, relationOf, valueNames, valueOf, type Label, type RelationType } from "../model/index.ts";

/** Properties that every thing has, in the order in which they are projected. */
const common = [
  "id",
  "kind",
  "name",
  "nameEn",
  "shortName",
  "shortNameEn",
  "names",
  "externalId",
  "formerIds",
  "degree",
  "relationCounts",
] as const;

const perLabel: Partial<Record<Label, readonly string[]>> = {
  Alliance: ["capturedMembers", "foundedYear", "x", "y"],
  Institution: ["allianceCount", "foundedYear"],
  Industry: ["x", "y"],
  Document: ["sourceKind", "trust", "file"],
};

/**
 * All public properties of a type, always: a text must not depend on which of them a question selects. A thing of any
 * kind has those that all things have, and those of the kinds that the question tells apart.
 */
export function projectedProperties({ label, kinds }: Pick<NodePlan, "label" | "kinds">): readonly string[] {
  const labels = label === "Entity" ? kinds : [label];
  const own = valueNames.filter((name) => labels.some((one) => valueOf(name).on.includes(one)));
  return [...new Set([...common, ...own, ...labels.toSorted().flatMap((one) => perLabel[one] ?? [])])];
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
