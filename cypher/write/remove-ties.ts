import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const removeTies = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({
    origin: z.string(),
    keys: z.array(z.object({ factId: z.string(), from: z.string(), to: z.string() })),
  }),
  row: z.object({ count: z.number() }),
});
