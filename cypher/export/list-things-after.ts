import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listThingsAfter = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ after: z.string(), limit: z.number().int() }),
  row: z.object({ thing: z.record(z.string(), z.unknown()) }),
});
