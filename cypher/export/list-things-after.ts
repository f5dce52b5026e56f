import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listThingsAfter = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ after: z.string(), limit: z.number().int() }),
  row: z.object({ thing: handedOn() }),
});
