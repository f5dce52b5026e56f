import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listStatements = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ subjects: z.array(z.string()), properties: z.array(z.string()) }),
  row: z.object({ statement: z.record(z.string(), z.unknown()) }),
});
