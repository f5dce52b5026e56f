import { z } from "zod";
import { defineStatement } from "./statement.ts";

export const takeLock = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ key: z.string() }),
  row: z.object({ key: z.string() }),
});
