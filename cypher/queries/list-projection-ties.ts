import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

const texts = z.array(z.string());

export const listProjectionTies = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ relations: texts }),
  row: z.object({
    type: z.string(),
    froms: texts,
    tos: texts,
    /** Basis, trust, role, as, primary, asOf, since, validFrom and validTo, in this order, each empty where unknown. */
    grades: texts,
    /** Empty where the fact id is `from/type/to`. */
    factIds: texts,
  }),
});
