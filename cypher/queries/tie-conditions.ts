import { z } from "zod";
import { bases, lastDay, type Basis } from "../model/index.ts";

/**
 * Conditions on ties as parameters that are always given, so that one text serves every question: an open end of time
 * is a day beyond all days, an open trust the worst grade, an open basis all bases.
 */
export const tieConditionParameters = z.object({
  day: z.string(),
  dayForStart: z.string(),
  maxTrustRank: z.number().int(),
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
    day: asOf === undefined ? "0000" : lastDay(asOf),
    dayForStart: asOf === undefined ? "9999-12-31" : lastDay(asOf),
    maxTrustRank: maxTrustRank ?? 3,
    bases: [...(asked ?? Object.keys(bases))],
  };
}
