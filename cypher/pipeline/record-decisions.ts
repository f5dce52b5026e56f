import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { decisionShape, keptDecisionShape } from "./rows.ts";

export const recordDecisions = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({
    rows: z.array(z.object({ caseId: z.string(), decision: decisionShape, reached: z.array(z.string()) })),
  }),
  row: z.object({ decision: keptDecisionShape }),
});
