import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const listHierarchy = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    regionType: z.string().nullable(),
    partOf: z.array(z.string()),
    coveredBy: z.array(z.string()),
  }),
});
