import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const removeView = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});
