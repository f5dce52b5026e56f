import { z } from "zod";
import { handedOn } from "../access/handed-on.ts";
import { defineStatement } from "../access/statement.ts";
import { tieConditionParameters } from "./tie-conditions.ts";

export const listTiesAmong = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: tieConditionParameters.extend({ ids: z.array(z.string()), relations: z.array(z.string()) }),
  row: z.object({ tie: handedOn() }),
});
