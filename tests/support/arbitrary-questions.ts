import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

const deepest = 5;

/** Texts that a graph, a search index or a parser may stumble over. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "*",
  "量",
  "AND",
  "量子 AND (",
  "a OR b NOT c",
  "T/ABC 12-2020",
  'name:"x" && (y || !z)',
  "[a TO b]",
  "{a TO *}",
  "foo~2 bar^4",
  "\\",
  '"',
  "/regex/",
  "💥👩‍🔬",
  "\u0000\u0001\u001f",
  "\u202e\u200b\ufeff",
  "\ud800",
  "x\udc00y",
  "'; MATCH (n) DETACH DELETE n //",
  "${jndi:ldap://x}",
  "１２３ＡＢＣ",
  "é".normalize("NFD"),
  "a".repeat(200),
  "量".repeat(200),
];

/** Questions that the schema allows, as texts: real ids and nonsense, sizes within the limits and beyond. */
export function arbitraryQuestion(schema: GraphQLSchema, ids: readonly string[]): Arbitrary<string> {
  const text = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" }));

  const valueOf = (type: GraphQLInputType, depth: number): Arbitrary<string> => {
    if (isNonNullType(type)) return valueOf(type.ofType, depth);
    if (isListType(type)) {
      return fc.array(valueOf(type.ofType, depth + 1), { maxLength: 3 }).map((values) => `[${values.join(", ")}]`);
    }
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), type.isOneOf, depth);
    switch (type.name) {
      case "Int":
        return fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -5, max: 2 ** 31 })).map(String);
      case "Float":
        return fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
      case "Boolean":
        return fc.boolean().map(String);
      case "PartialDate":
        return fc.constantFrom('"2015"', '"2019-06"', '"2020-02-29"', '"2020-13"', '"0000"');
      default:
        return text.map((value) => JSON.stringify(value));
    }
  };

  const objectOf = (fields: readonly GraphQLInputField[], isOneOf: boolean, depth: number): Arbitrary<string> => {
    const most = Math.min(depth > 2 ? 0 : 2, fields.length);
    const size = isOneOf ? { minLength: 1, maxLength: 1 } : { maxLength: most };
    return fc
      .subarray([...fields], size)
      .chain((chosen) =>
        fc.tuple(...chosen.map(({ name, type }) => valueOf(type, depth + 1).map((v) => `${name}: ${v}`))),
      )
      .map((parts) => `{${parts.join(", ")}}`);
  };

  const argumentsOf = (given: readonly GraphQLArgument[]): Arbitrary<string> => {
    const required = given.filter(({ type }) => isNonNullType(type));
    const optional = given.filter(({ type }) => !isNonNullType(type));
    return fc
      .subarray(optional, { maxLength: Math.min(2, optional.length) })
      .chain((chosen) =>
        fc.tuple(...[...required, ...chosen].map(({ name, type }) => valueOf(type, 0).map((v) => `${name}: ${v}`))),
      )
      .map((parts) => (parts.length === 0 ? "" : `(${parts.join(", ")})`));
  };

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): Arbitrary<string> => {
    const type = getNamedType(field.type);
    const inner = isObjectType(type) || isInterfaceType(type) ? selectionOf(type.name, depth + 1) : fc.constant("");
    return fc.tuple(argumentsOf(field.args), inner).map(([given, selection]) => `${field.name}${given}${selection}`);
  };

  const selectionOf = (typeName: string, depth: number): Arbitrary<string> => {
    const type = schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
    const all = Object.values(type.getFields());
    const leaves = all.filter(
      (field) => !isObjectType(getNamedType(field.type)) && !isInterfaceType(getNamedType(field.type)),
    );
    const fields = depth < deepest ? all : leaves;
    if (fields.length === 0) return fc.constant(" { __typename }");
    return fc
      .subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) })
      .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(field, depth))))
      .map((parts) => ` { ${parts.map((part, at) => `f${at}: ${part}`).join(" ")} }`);
  };

  return selectionOf("Query", 0);
}

/** A question with a fault: cut off, with a sign too many, or with a word of another kind. */
export function spoilt(question: Arbitrary<string>): Arbitrary<string> {
  const sign = fc.constantFrom("{", "}", "(", '"', "$x", "...F", "@skip", "\u0000", "null", ":", "#", "💥");
  return fc.tuple(question, fc.nat(), sign, fc.boolean()).map(([text, at, inserted, isCut]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + inserted + (isCut ? "" : text.slice(place));
  });
}
