import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { caseShape } from "./rows.ts";

export const listCases = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({
    states: z.array(z.string()),
    /** Empty for anybody's. */
    assignee: z.string(),
    /** Empty for the first page; a moment is then read by nobody. */
    afterId: z.string(),
    afterAt: z.string(),
    limit: z.number().int(),
  }),
  row: z.object({ standing: caseShape }),
});
