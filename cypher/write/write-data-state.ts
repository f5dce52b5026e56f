import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const writeDataState = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ dataVersion: z.string(), halfLifeYears: z.number().nullable(), isComplete: z.boolean() }),
  row: z.object({ dataVersion: z.string() }),
});
