import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { newViewShape, savedViewShape } from "./rows.ts";

export const createViews = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ rows: z.array(newViewShape) }),
  row: z.object({ view: savedViewShape }),
});
