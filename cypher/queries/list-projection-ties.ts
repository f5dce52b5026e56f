import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

const text = z.string().optional();

export const listProjectionTies = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ relations: z.array(z.string()) }),
  row: z.object({
    from: z.string(),
    to: z.string(),
    tie: z.looseObject({
      factId: z.string(),
      type: z.string(),
      from: z.string(),
      to: z.string(),
      basis: z.string(),
      trust: z.string(),
      trustRank: z.number(),
      proofCount: z.number(),
      role: text,
      as: text,
      primary: text,
      asOf: text,
      since: text,
      validFrom: text,
      validTo: text,
    }),
  }),
});
