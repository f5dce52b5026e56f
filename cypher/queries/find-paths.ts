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
    without: z.array(z.string()),
    /** Whether more of the ties is wanted than their types. */
    wantsTies: z.boolean(),
    /** Whether more of the things is wanted than their names, kinds and how many ties they have. */
    wantsMore: z.boolean(),
  }),
  row: z.object({
    paths: z.array(
      z.object({
        /** Of its things in order. */
        keys: z.array(z.string()),
        ties: z.array(handedOn()),
        /** Of each tie, whether it leads from the thing before it to the one after. */
        areForward: z.array(z.boolean()),
      }),
    ),
    /** Each by a key that holds for this answer alone: an id would be read anew at every place on every path. */
    things: z.array(
      z.object({
        key: z.string(),
        own: z.looseObject({ id: z.string(), kind: z.string(), degree: z.number().nullable() }),
        more: handedOn().nullable(),
      }),
    ),
  }),
});
