import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listAppliedMigrations = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ name: z.string(), checksum: z.string() }),
});
