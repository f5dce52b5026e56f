import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { keptDecisionShape } from "./rows.ts";

export const findDecision = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ id: z.string(), key: z.string() }),
  row: z.object({ decision: keptDecisionShape }),
});
