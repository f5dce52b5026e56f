import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listIdentityJudgements = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ relation: z.string(), limit: z.number().int() }),
  row: z.object({ tie: handedOn(), left: z.string(), right: z.string() }),
});
