import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listTiesByFactId = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({
    rows: z.array(
      z.object({
        factId: z.string(),
        from: z.string(),
        to: z.string(),
        /** The fact id again where its proofs are wanted. */
        proved: z.string().nullable(),
      }),
    ),
  }),
  row: z.object({
    ties: z.array(z.object({ tie: handedOn("factId"), proofs: z.array(handedOn("doc")) })),
    /** The documents of all these proofs. */
    sources: z.array(handedOn("id")),
  }),
});
