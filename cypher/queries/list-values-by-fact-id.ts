import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listValuesByFactId = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ factIds: z.array(z.string()) }),
  row: z.object({ value: z.record(z.string(), z.unknown()) }),
});
