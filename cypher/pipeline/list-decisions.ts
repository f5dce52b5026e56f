import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { keptDecisionShape } from "./rows.ts";

export const listDecisions = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ caseIds: z.array(z.string()) }),
  row: z.object({ decision: keptDecisionShape }),
});
