import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countCases = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ states: z.array(z.string()), assignee: z.string() }),
  row: z.object({ count: z.number() }),
});
