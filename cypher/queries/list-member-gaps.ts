import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listMemberGaps = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ limit: z.number().int() }),
  row: z.object({ id: z.string(), declared: z.number(), captured: z.number() }),
});
