import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listOrigins = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    origin: z.string(),
    dataVersion: z.string(),
    halfLifeYears: z.number().nullable(),
    isComplete: z.boolean(),
    loadedAt: z.string(),
  }),
});

export type Origin = z.output<typeof listOrigins.row>;
