import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const writeOriginState = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({
    origin: z.string(),
    dataVersion: z.string(),
    rowsHash: z.string(),
    halfLifeYears: z.number().nullable(),
    isComplete: z.boolean(),
  }),
  row: z.object({ origin: z.string() }),
});
