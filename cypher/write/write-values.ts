import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { valueRow } from "./rows.ts";

export const writeValues = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ origin: z.string(), rows: z.array(valueRow) }),
  row: z.object({ count: z.number() }),
});
