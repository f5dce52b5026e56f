import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listProjectionNodes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    id: z.string(),
    formerIds: z.array(z.string()),
    degree: z.number(),
    institutionKind: z.string().nullable(),
    topicScope: z.string().nullable(),
  }),
});
