import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { tieRow } from "./rows.ts";

export const createTies = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ origin: z.string(), rows: z.array(tieRow) }),
  row: z.object({ count: z.number() }),
});
