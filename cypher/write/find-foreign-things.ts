import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findForeignThings = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ origin: z.string(), ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), owner: z.string() }),
});
