import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const refreshCounts = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ ids: z.array(z.string()), identityRelations: z.array(z.string()) }),
  row: z.object({ count: z.number() }),
});
