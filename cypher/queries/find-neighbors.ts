import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";
import { tieConditionParameters } from "./tie-conditions.ts";

export const findNeighbors = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: tieConditionParameters.extend({
    id: z.string(),
    relations: z.array(z.string()).nullable(),
    labels: z.array(z.string()).nullable(),
    wantsCenter: z.boolean(),
    wantsTies: z.boolean(),
    /** Whether more of the neighbours is wanted than their ids and names. */
    wantsMore: z.boolean(),
    perRelation: z.number().int(),
  }),
  /** None where there is no such thing. */
  row: z.object({
    id: z.string(),
    /** What else it has of what all things have, where wanted: the id was read to find it, and beside it each would be read singly. */
    own: handedOn().optional(),
    groups: z.array(
      z.object({
        relation: z.string(),
        isOut: z.boolean(),
        total: z.number(),
        /** Of those that are shown; their ties, in the same order, only where wanted. */
        nodes: z.array(handedOn("id")),
        ties: z.array(handedOn()).default([]),
      }),
    ),
  }),
});
