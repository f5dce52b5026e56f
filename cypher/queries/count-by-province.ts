import { z } from "zod";
import { defineStatement } from "../access/statement.ts";

export const countByProvince = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: z.object({}),
  row: z.object({
    region: z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullish() }),
    allianceCount: z.number(),
    institutionCount: z.number(),
  }),
});
