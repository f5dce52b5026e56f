import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

const thing = z.object({ id: z.string(), kind: z.string(), name: z.string(), nameEn: z.string().nullable() });

export const listTiesOf = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({
    ids: z.array(z.string()),
    isInward: z.boolean(),
    after: z.string(),
    limit: z.number().int(),
  }),
  row: z.object({
    tie: handedOn(),
    holder: thing,
    held: thing,
    proofs: z.array(handedOn()),
  }),
});
