import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const recordMigration = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ name: z.string(), checksum: z.string() }),
  row: z.object({ name: z.string() }),
});
