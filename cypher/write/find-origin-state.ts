import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findOriginState = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ origin: z.string() }),
  row: z.object({ dataVersion: z.string(), rowsHash: z.string(), isComplete: z.boolean() }),
});
