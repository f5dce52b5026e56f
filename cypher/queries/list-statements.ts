import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";

export const listStatements = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ subjects: z.array(z.string()), properties: z.array(z.string()) }),
  row: z.object({ statement: handedOn() }),
});
