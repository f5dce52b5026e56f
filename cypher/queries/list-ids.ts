import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listIds = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});
