import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

const showingShape = z.object({
  caseId: z.string().min(1),
  model: z.string().min(1),
  band: z.string().optional(),
  rank: z.number().int().optional(),
});
export type ShowingRow = z.output<typeof showingShape>;

export const recordShowings = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ rows: z.array(showingShape) }),
  row: z.object({ count: z.number() }),
});
