import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { entityRow } from "./rows.ts";

export const writeEntities = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ origin: z.string(), rows: z.array(entityRow) }),
  row: z.object({ count: z.number() }),
});
