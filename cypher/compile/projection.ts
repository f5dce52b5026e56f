import type { NodePlan } from "./plan.ts";
import { valueNames, valueOf, type Label } from "../model/index.ts";

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

/** The maps of a node's properties: those that are read here, and those that were read before. */
export function projectNode(
  plan: Pick<NodePlan, "label" | "kinds">,
  variable: string,
  reads: readonly string[],
): { readonly own: string; readonly read: string | undefined } {
  const properties = projectedProperties(plan);
  const read = properties.filter((property) => reads.includes(property));
  const own = properties.filter((property) => !reads.includes(property)).map((property) => `.${property}`);
  return {
    own: `${variable} {${own.join(", ")}}`,
    read:
      read.length === 0 ? undefined : `{${read.map((property) => `${property}: ${variable}.${property}`).join(", ")}}`,
  };
}
