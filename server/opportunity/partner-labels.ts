import type { Label } from "@alliance-atlas/cypher/model";

/** Kinds of partners in the words of the schema, and their labels. */
export const labelOfKind = { ALLIANCE: "Alliance", INSTITUTION: "Institution" } as const satisfies Record<
  string,
  Label
>;

export type PartnerLabel = (typeof labelOfKind)[keyof typeof labelOfKind];

/** Whether things of a label are suggested, and suggested to. */
export function isPartnerLabel(label: Label): label is PartnerLabel {
  return Object.values<Label>(labelOfKind).includes(label);
}
