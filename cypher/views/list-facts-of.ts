import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

const thing = handedOn();

export const listFactsOf = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ ids: z.array(z.string()), factIds: z.array(z.string()) }),
  row: z.object({ factId: z.string(), holder: thing, held: thing, fact: thing, isTie: z.boolean() }),
});
