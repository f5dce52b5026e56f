import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

const texts = z.array(z.string());

export const listProjectionNodes = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    ids: texts,
    degrees: z.array(z.number()),
    institutionKinds: texts,
    topicScopes: texts,
    startDates: texts,
    /** The id of a thing, followed by those that once were its own. */
    formerIds: z.array(texts),
  }),
});
