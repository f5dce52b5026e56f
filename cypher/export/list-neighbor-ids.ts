import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listNeighborIds = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ ids: z.array(z.string()), relations: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});
