import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countProofs = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ doc: z.string(), count: z.number() }),
});
