import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const findStrictPartners = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({
    id: z.string(),
    /** Relations by which an institution takes part in a project, standard or platform. */
    work: z.array(z.string()),
    /** Works with more participants introduce nobody. */
    largest: z.number(),
    halfLifeYears: z.number().nullable(),
    /** Full ISO day from which ages are counted back. */
    newest: z.string(),
  }),
  row: z.object({ id: z.string(), listed: z.number() }),
});
