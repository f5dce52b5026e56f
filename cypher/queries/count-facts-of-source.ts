import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countFactsOfSource = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ source: z.string() }),
  row: z.object({ kind: z.string(), things: z.number(), ties: z.number(), values: z.number() }),
});
