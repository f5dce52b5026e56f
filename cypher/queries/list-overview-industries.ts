import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listOverviewIndustries = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ industry: handedOn(), count: z.number() }),
});
