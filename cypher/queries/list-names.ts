import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listNames = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ kinds: z.array(z.string()) }),
  row: z.object({ id: z.string(), names: z.array(z.string()) }),
});
