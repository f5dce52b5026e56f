import { z } from "zod";
import { defineStatement } from "../access/statement.ts";
import { proofRow } from "./rows.ts";

export const writeProofs = defineStatement({
  beside: import.meta.url,
  access: "WRITE",
  parameters: z.object({ origin: z.string(), rows: z.array(proofRow) }),
  row: z.object({ count: z.number() }),
});
