import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countValues = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ basis: z.string(), trust: z.string(), count: z.number() }),
});
