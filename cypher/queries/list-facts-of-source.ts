import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listFactsOfSource = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ source: z.string(), after: z.string(), before: z.string(), limit: z.number().int() }),
  row: z.object({ factIds: z.array(z.string()) }),
});
