import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listTieHashes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ origin: z.string() }),
  row: z.object({ key: z.string(), hash: z.string(), from: z.string(), to: z.string() }),
});
