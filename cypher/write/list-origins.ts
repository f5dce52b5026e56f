import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listOrigins = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    origin: z.string(),
    dataVersion: z.string(),
    isComplete: z.boolean(),
    halfLifeYears: z.number().nullable(),
    loadedAt: z.string(),
  }),
});

export type Origin = z.output<typeof listOrigins.row>;
