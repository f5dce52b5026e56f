import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { keptDecisionShape } from "./rows.ts";

export const listDecisionsWithin = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ since: z.iso.datetime(), until: z.iso.datetime() }),
  row: z.object({ decision: keptDecisionShape }),
});
