import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
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
    without: z.array(z.string()).nullable(),
    /** Whether more of the ties is wanted than their types. */
    wantsTies: z.boolean(),
    /** Whether more of the things is wanted than their names, kinds and how many ties they have. */
    wantsMore: z.boolean(),
  }),
  /** A path: its things in order, and the ties between them. */
  row: z.object({
    nodes: z.array(z.looseObject({ id: z.string(), kind: z.string(), degree: z.number().nullable() })),
    ties: z.array(handedOn("type")),
  }),
});
