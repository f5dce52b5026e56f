import { z } from "zod";
import { bases, lastDay, type Basis } from "../model/index.ts";

/**
 * Conditions on ties as parameters that are always given, so that one text serves every question. What is not asked for
 * says so, and its values are then not read of every tie.
 */
export const tieConditionParameters = z.object({
  isAnyDay: z.boolean(),
  day: z.string(),
  isAnyTrust: z.boolean(),
  maxTrustRank: z.number().int(),
  isAnyBasis: z.boolean(),
  bases: z.array(z.string()),
});
export type TieConditionParameters = z.output<typeof tieConditionParameters>;

export interface TieConditions {
  readonly asOf?: string;
  readonly maxTrustRank?: number;
  readonly bases?: readonly Basis[];
}

export function toTieConditionParameters(conditions: TieConditions): TieConditionParameters {
  const { asOf, maxTrustRank, bases: asked } = conditions;
  return {
    isAnyDay: asOf === undefined,
    day: asOf === undefined ? "" : lastDay(asOf),
    isAnyTrust: maxTrustRank === undefined,
    maxTrustRank: maxTrustRank ?? 3,
    isAnyBasis: asked === undefined,
    bases: [...(asked ?? Object.keys(bases))],
  };
}
