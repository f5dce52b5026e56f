import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { caseShape } from "./rows.ts";

export const listCasesAmong = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ standing: caseShape }),
});
