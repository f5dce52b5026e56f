import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { savedViewShape, seenShape } from "./rows.ts";

export const markViewSeen = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: seenShape.extend({ id: z.string() }),
  row: z.object({ view: savedViewShape }),
});
