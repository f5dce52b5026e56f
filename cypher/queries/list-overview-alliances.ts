import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listOverviewAlliances = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ alliance: z.record(z.string(), z.unknown()), industryId: z.string().nullable() }),
});
