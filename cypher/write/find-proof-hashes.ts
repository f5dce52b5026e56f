import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findProofHashes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ origin: z.string(), factIds: z.array(z.string()) }),
  row: z.object({ key: z.string(), hash: z.string() }),
});
