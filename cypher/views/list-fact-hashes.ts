import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listFactHashes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ factId: z.string(), hash: z.string() }),
});
