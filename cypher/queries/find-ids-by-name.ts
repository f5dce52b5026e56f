import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findIdsByName = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ nameKey: z.string(), externalId: z.string() }),
  row: z.object({ id: z.string() }),
});
