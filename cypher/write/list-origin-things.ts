import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listOriginThings = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ origin: z.string(), after: z.string(), limit: z.number().int().positive() }),
  row: z.object({ id: z.string(), ties: z.array(z.object({ factId: z.string(), to: z.string() })) }),
});
