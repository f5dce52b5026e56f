import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { tieConditionParameters } from "./tie-conditions.ts";

export const findNeighbors = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: tieConditionParameters.extend({
    id: z.string(),
    isAnyRelation: z.boolean(),
    relations: z.array(z.string()),
    isAnyKind: z.boolean(),
    labels: z.array(z.string()),
    wantsTies: z.boolean(),
    /** Whether more of the neighbours is wanted than what they are called. */
    wantsMore: z.boolean(),
    perRelation: z.number().int(),
  }),
  /** None where there is no such thing. */
  row: z.object({
    id: z.string(),
    /** What else it has of what all things have: the id was read to find it, and beside it each would be read singly. */
    own: z.record(z.string(), z.unknown()),
    groups: z.array(
      z.object({
        relation: z.string(),
        isOut: z.boolean(),
        total: z.number(),
        /** Of those that are shown; their ties, in the same order, only where wanted. */
        nodes: z.array(z.looseObject({ id: z.string() })),
        ties: z.array(z.record(z.string(), z.unknown())),
      }),
    ),
  }),
});
