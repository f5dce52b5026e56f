import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findByPinyin = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ text: z.string().min(1), limit: z.number().int().positive() }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    names: z.array(z.string()),
    degree: z.number().nullable(),
    score: z.number(),
  }),
});
