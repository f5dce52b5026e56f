import { partialDatePattern } from "@alliance-atlas/cypher/model";
import { GraphQLScalarType } from "graphql";
import { badInput } from "../errors.ts";

function parse(value: unknown): string {
  if (typeof value === "string" && partialDatePattern.test(value)) return value;
  throw badInput(`${JSON.stringify(value)} is no date`, 'Write "YYYY", "YYYY-MM" or "YYYY-MM-DD"');
}

/** A date as far as it is known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse("value" in node ? node.value : undefined),
});
