import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { keptDecisionShape } from "./rows.ts";

export const findRankingState = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ since: z.iso.datetime(), until: z.iso.datetime() }),
  row: z.object({
    dataVersion: z.string().nullable(),
    halfLifeYears: z.number().nullable(),
    decisions: z.array(keptDecisionShape),
  }),
});
