import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countTies = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ relation: z.string(), basis: z.string(), trust: z.string(), count: z.number() }),
});
