import { defineStatement } from "../access/statement.ts";
import { namedHit, nameQuestion } from "./name-search.ts";

export const findByPinyin = defineStatement({
  beside: import.meta.url,
  access: "READ",
  parameters: nameQuestion,
  row: namedHit,
});
