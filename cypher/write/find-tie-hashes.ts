import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findTieHashes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({
    origin: z.string(),
    keys: z.array(z.object({ factId: z.string(), from: z.string(), to: z.string() })),
  }),
  row: z.object({ key: z.string(), hash: z.string(), from: z.string(), to: z.string() }),
});
