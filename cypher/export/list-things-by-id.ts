import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listThingsById = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ thing: handedOn() }),
});
