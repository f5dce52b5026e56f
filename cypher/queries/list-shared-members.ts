import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listSharedMembers = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({ fromId: z.string(), toId: z.string(), sharedMembers: z.number() }),
});
