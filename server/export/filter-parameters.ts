import type { ListFilter } from "@alliance-atlas/cypher/compile";
import type { Label } from "@alliance-atlas/cypher/model";
import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLInt,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from "graphql";
import { readListFilter } from "../entity/list-filter.ts";
import { badInput } from "../errors.ts";

/** The filter of a list of the API, written in an address, for instance `region=region:440000&level=PROVINCIAL,CITY&foundedFrom=2010`. */
export function readFilterParameters(label: Label, query: URLSearchParams, schema: GraphQLSchema): ListFilter {
  const type = filterTypeOf(label, schema);
  const fields = type.getFields();
  const given: Record<string, unknown> = {};
  for (const [name, text] of query) {
    const field = fields[name];
    if (field === undefined) {
      throw badInput(`A list of ${label} has no condition "${name}"`, `It has ${Object.keys(fields).join(", ")}`);
    }
    const read = (one: string): unknown => (getNamedType(field.type) === GraphQLInt ? Number(one) : one);
    const value = isListType(getNullableType(field.type)) ? text.split(",").map(read) : read(text);
    if (coerceInputValue(value, field.type) === undefined) {
      throw badInput(
        `"${text.slice(0, 80)}" is no ${String(field.type)}, as ${name} needs`,
        "Several are parted by commas",
      );
    }
    given[name] = value;
  }
  return readListFilter(label, given);
}

function filterTypeOf(label: Label, schema: GraphQLSchema): GraphQLInputObjectType {
  const type = schema.getType(`${label}Filter`);
  if (!isInputObjectType(type)) throw new Error(`${label} has no filter`);
  return type;
}
