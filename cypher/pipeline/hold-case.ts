import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const holdCase = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ id: z.string().min(1), from: z.string().min(1), to: z.string().min(1) }),
  row: z.object({ revision: z.number() }),
});
