import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listTiesByFactId = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ rows: z.array(z.object({ factId: z.string(), from: z.string(), to: z.string() })) }),
  row: z.object({ tie: z.record(z.string(), z.unknown()) }),
});
