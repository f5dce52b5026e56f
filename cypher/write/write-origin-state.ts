import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const writeOriginState = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({
    origin: z.string(),
    dataVersion: z.string(),
    rowsHash: z.string(),
    isComplete: z.boolean(),
    halfLifeYears: z.number().nullable(),
  }),
  row: z.object({ origin: z.string() }),
});
