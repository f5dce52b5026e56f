import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listProofs = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ factIds: z.array(z.string()) }),
  row: z.object({ factId: z.string(), proof: handedOn() }),
});
