import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { tieConditionParameters } from "./tie-conditions.ts";

export const maxPathHops = 4;

export const findPaths = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: tieConditionParameters.extend({
    from: z.string(),
    to: z.string(),
    relations: z.array(z.string()),
    hubDegree: z.number().int(),
    without: z.array(z.string()),
  }),
  row: z.object({
    nodes: z.array(z.object({ id: z.string(), kind: z.string(), degree: z.number().nullable() })),
    ties: z.array(z.record(z.string(), z.unknown())),
  }),
});
