import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const removeValues = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ origin: z.string(), keys: z.array(z.string()) }),
  row: z.object({ count: z.number() }),
});
