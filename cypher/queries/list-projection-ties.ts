import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

const texts = z.array(z.string());

export const listProjectionTies = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ relations: texts }),
  row: z.object({
    type: z.string(),
    /** Basis, trust, role, as, primary, asOf, since, validFrom and validTo, in this order, each empty where unknown. */
    grade: z.string(),
    /** Ends of the ties whose fact id is `from/type/to`, at the same places. */
    froms: texts,
    tos: texts,
    /** Holder, held and fact id of the others. */
    others: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
});
