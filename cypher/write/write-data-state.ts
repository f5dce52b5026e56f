import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const writeDataState = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ dataVersion: z.string(), isComplete: z.boolean(), halfLifeYears: z.number().nullable() }),
  row: z.object({ dataVersion: z.string() }),
});
