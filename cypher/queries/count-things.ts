import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countThings = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ kind: z.string(), count: z.number() }),
});
