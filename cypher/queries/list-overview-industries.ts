import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listOverviewIndustries = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ industry: z.record(z.string(), z.unknown()), count: z.number() }),
});
