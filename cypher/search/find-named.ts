import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

/** The searches that names have: by what they hold, and by how their pinyin or its initials begin at any character. */
const indexes = ["entity_names", "entity_pinyin"] as const;
export type NameIndex = (typeof indexes)[number];

export const findNamed = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({
    index: z.enum(indexes),
    text: z.string().min(1),
    limit: z.number().int().positive(),
    /** So many of the best come with all that things of any kind have; of the rest it is enough to rank them. */
    full: z.number().int().nonnegative(),
  }),
  row: z.object({
    thing: z.looseObject({
      id: z.string(),
      kind: z.string(),
      names: z.array(z.string()),
      degree: z.number().nullable(),
    }),
    isFull: z.boolean(),
    score: z.number(),
  }),
});
