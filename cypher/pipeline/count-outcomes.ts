import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countOutcomes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    model: z.string(),
    band: z.string().nullable(),
    shown: z.number(),
    kept: z.number(),
    contacted: z.number(),
    agreed: z.number(),
    declined: z.number(),
    hidden: z.number(),
  }),
});
