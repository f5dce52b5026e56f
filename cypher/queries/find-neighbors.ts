import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { tieConditionParameters } from "./tie-conditions.ts";

export const findNeighbors = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: tieConditionParameters.extend({
    id: z.string(),
    relations: z.array(z.string()),
    labels: z.array(z.string()),
    perRelation: z.number().int(),
  }),
  row: z.object({
    relation: z.string(),
    isOut: z.boolean(),
    total: z.number(),
    shown: z.array(z.object({ tie: z.record(z.string(), z.unknown()), nodeId: z.string() })),
  }),
});
