import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { savedViewShape } from "./rows.ts";

export const listViews = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ view: savedViewShape }),
});
