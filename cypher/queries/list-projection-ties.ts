import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

const texts = z.array(z.string());

export const listProjectionTies = defineStatement({
  beside: import.meta.url,
  access: "READ",
  /** All relations that are asked for, and those of them whose fact ids name a qualifier too. */
  parameters: z.object({ relations: texts, keyed: texts }),
  row: z.object({
    type: z.string(),
    /** Basis, trust, role, as, primary, asOf, since, validFrom and validTo, in this order, each null where unknown. */
    grade: z.array(z.string().nullable()),
    /** What follows `from/type/to` in the fact ids of these ties. */
    suffix: z.string(),
    /** Ends of the ties, at the same places. */
    froms: texts,
    tos: texts,
  }),
});
