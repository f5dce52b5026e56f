import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findDataState = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    dataVersion: z.string(),
    isComplete: z.boolean(),
    loadedAt: z.string(),
    halfLifeYears: z.number().nullable(),
  }),
});
