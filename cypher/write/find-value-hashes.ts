import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findValueHashes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ origin: z.string(), subjects: z.array(z.string()) }),
  row: z.object({ key: z.string(), hash: z.string() }),
});
