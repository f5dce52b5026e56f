import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const writeFormerIds = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ rows: z.array(z.object({ id: z.string(), now: z.string() })) }),
  row: z.object({ count: z.number() }),
});
