import { z } from "zod";
import { lastDay, type Basis } from "../model/index.ts";

/** Conditions on ties; null is what a question does not ask for. */
export const tieConditionParameters = z.object({
  day: z.string().nullable(),
  maxTrustRank: z.number().int().nullable(),
  bases: z.array(z.string()).nullable(),
});
export type TieConditionParameters = z.output<typeof tieConditionParameters>;

export interface TieConditions {
  readonly asOf?: string;
  readonly maxTrustRank?: number;
  readonly bases?: readonly Basis[];
}

export function toTieConditionParameters({ asOf, maxTrustRank, bases }: TieConditions): TieConditionParameters {
  return {
    day: asOf === undefined ? null : lastDay(asOf),
    maxTrustRank: maxTrustRank ?? null,
    bases: bases === undefined ? null : [...bases],
  };
}
