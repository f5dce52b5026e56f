import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listDisagreements = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ properties: z.array(z.string()), limit: z.number().int() }),
  row: z.object({ subject: z.string(), property: z.string(), measure: z.string() }),
});
