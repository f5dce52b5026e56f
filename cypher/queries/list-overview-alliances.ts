import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listOverviewAlliances = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ alliance: handedOn(), industryId: z.string().nullable() }),
});
