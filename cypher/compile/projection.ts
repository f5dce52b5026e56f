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
  "sortKey",
  "degree",
  "relationCounts",
] as const;

const perLabel: Partial<Record<Label, readonly string[]>> = {
  Alliance: ["capturedMembers", "foundedYear", "x", "y"],
  Institution: ["allianceCount", "foundedYear"],
  Industry: ["x", "y"],
  Document: ["sourceKind", "trust", "file"],
};

/** All public properties of a label, always: a text must not depend on which of them a question selects. */
export function projectedProperties(label: Label | "Entity"): readonly string[] {
  const own = valueNames.filter((name) => label === "Entity" || valueOf(name).on.includes(label));
  const derived = label === "Entity" ? Object.values(perLabel).flat() : (perLabel[label] ?? []);
  return [...new Set([...common, ...own, ...derived])];
}

/** What a node holds for the product's own use. */
export const inwardProperties = ["hash", "origin", "searchNames", "searchPinyin"] as const;

/**
 * A thing of any label gives whatever it has: the names of all that it might have, nearly all of them null, would weigh
 * twice as much as the rest of it.
 */
export function projectNode(variable: string, label: Label | "Entity"): string {
  const listed =
    label === "Entity"
      ? [".*", ...inwardProperties.map((property) => `${property}: null`)]
      : projectedProperties(label).map((property) => `.${property}`);
  return `${variable} {${listed.join(", ")}}`;
}
