import { labelNames, labels, relationTypes, valueOf } from "@alliance-atlas/cypher/model";
import { readReleasedSchema } from "@alliance-atlas/server/released-schema";
import { makeSchema, readSdl } from "@alliance-atlas/server/schema";
import {
  assertValidSchema,
  BreakingChangeType,
  buildSchema,
  findSchemaChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  printSchema,
  validate,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { expect, test } from "vitest";
import { enumName, kindName, listFieldOf, tieFieldsOf, valueFieldsOf } from "../../server/schema/names.ts";

const schema = makeSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

interface Described {
  readonly where: string;
  readonly description: string | null | undefined;
}

/** Everything that a reader of the schema meets and that must be explained. */
function everythingIn(type: GraphQLNamedType): readonly Described[] {
  const own = { where: type.name, description: type.description };
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => within(type.name, value))];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map((one) => within(type.name, one))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  return [own, ...fields.flatMap((field) => [within(type.name, field), ...argumentsOf(type.name, field)])];
}

function within(owner: string, { name, description }: Omit<Described, "where"> & { readonly name: string }): Described {
  return { where: `${owner}.${name}`, description };
}

/** The arguments of tie fields are told once, on the field `ties`; repeated they would make up most of the schema. */
function argumentsOf(owner: string, field: GraphQLField<unknown, unknown>): readonly Described[] {
  const label = labelNames.find((one) => one === owner);
  const isTieField = label !== undefined && tieFieldsOf(label).some(({ name }) => name === field.name);
  return isTieField ? [] : field.args.map((argument) => within(`${owner}.${field.name}`, argument));
}

const exampleLine = /\n例 Example: `(.+)`$/;

/** A description in both languages: two lines, or one line with a slash between for an argument; an example may follow. */
function isInBothLanguages(description: string | null | undefined): boolean {
  const [zh = "", en = "", ...more] = (description ?? "").replace(exampleLine, "").split(/\n| \/ /);
  return more.length === 0 && /\p{Script=Han}/u.test(zh) && /[A-Za-z]{2}/.test(en) && !/\p{Script=Han}/u.test(en);
}

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return (type satisfies GraphQLEnumType).getValues().map((value) => value.name);
}

function fieldsOf(name: string): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
  return type.getFields();
}

test("the schema is sound, as a text and with its resolvers", () => {
  expect(() => buildSchema(readSdl())).not.toThrow();
  expect(() => assertValidSchema(schema)).not.toThrow();
  expect(printSchema(schema)).toContain("type Query");
});

test("every type, field, argument, enum value and input field is described in Chinese and English", () => {
  const described = types.flatMap(everythingIn);
  expect(described.length).toBeGreaterThan(1_000);
  const missing = described.filter(({ description }) => !isInBothLanguages(description)).map(({ where }) => where);
  expect(missing).toEqual([]);
});

test("every kind of thing is a type, a kind of the enum, and a list with its connection and filter", () => {
  expect(valuesOf("EntityKind")).toEqual(labelNames.map(kindName));
  for (const label of labelNames) {
    const list = fieldsOf("Query")[listFieldOf(label)];
    expect(String(list?.type), label).toBe(`${label}Connection`);
    expect(list?.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      `filter: ${label}Filter`,
      "orderBy: ListOrder",
      "first: Int",
      "after: String",
      "last: Int",
      "before: String",
    ]);
    expect(schema.getType(label)).toMatchObject({ description: expect.stringContaining(labels[label].about.en) });
  }
});

test("every connection has its items, page and total, and every edge its cursor and node", () => {
  const connections = types.filter((type) => isObjectType(type) && type.name.endsWith("Connection"));
  expect(connections.length).toBeGreaterThan(labelNames.length);
  for (const { name } of connections) {
    const fields = fieldsOf(name);
    expect(Object.keys(fields), name).toEqual(expect.arrayContaining(["edges", "nodes", "pageInfo", "totalCount"]));
    const edge = String(fields["edges"]?.type).replaceAll(/[[\]!]/g, "");
    expect(Object.keys(fieldsOf(edge)), edge).toEqual(expect.arrayContaining(["cursor", "node"]));
    if (name.endsWith("TieConnection")) expect(String(fieldsOf(edge)["tie"]?.type)).toBe("Tie!");
  }
});

test("a kind of thing has a field for each of its values and for each of its relations in each direction", () => {
  for (const label of labelNames) {
    const fields = fieldsOf(label);
    for (const value of valueFieldsOf(label)) expect(fields, `${label}.${value}`).toHaveProperty(value);
    for (const { name, target } of tieFieldsOf(label)) {
      expect(String(fields[name]?.type), `${label}.${name}`).toBe(`${target}TieConnection!`);
    }
  }
});

test("no field of a kind of thing is declared twice under one name", () => {
  for (const label of labelNames) {
    const interfaceFields = Object.keys(interfaceOf().getFields());
    const names = [...interfaceFields, ...valueFieldsOf(label), ...tieFieldsOf(label).map(({ name }) => name)];
    expect(names.length, label).toBe(new Set(names).size);
  }
});

function interfaceOf() {
  const type = schema.getType("Entity");
  if (!isInterfaceType(type)) throw new Error("Entity is no interface of the schema");
  return type;
}

test("every kind of thing is an Entity, and nothing else is", () => {
  const implementing = schema.getPossibleTypes(interfaceOf()).map(({ name }) => name);
  expect(implementing.toSorted()).toEqual(labelNames.toSorted());
});

test("relations and closed lists of values stand in the schema as the model has them", () => {
  expect(valuesOf("RelationType")).toEqual(relationTypes);
  for (const value of new Set(labelNames.flatMap(valueFieldsOf))) {
    const { options } = valueOf(value);
    if (options !== undefined) expect(valuesOf(enumName(value)), value).toEqual(Object.keys(options));
  }
});

test("every field of Query and Mutation may fail alone: none is non-null", () => {
  const nonNull = Object.values({ ...fieldsOf("Query"), ...fieldsOf("Mutation") }).filter(({ type }) =>
    String(type).endsWith("!"),
  );
  expect(nonNull.map(({ name }) => name)).toEqual([]);
});

test("staff change their own records alone, and there is nothing to subscribe to", () => {
  const own = ["confirmStaff", "decide", "markViewSeen", "recordShowings", "removeView", "saveView", "undoDecision"];
  expect(Object.keys(fieldsOf("Mutation")).toSorted()).toEqual(own);
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test("every root field has an example, which the schema accepts", () => {
  const fields = Object.values({ ...fieldsOf("Query"), ...fieldsOf("Mutation") });
  for (const { name, description } of fields) {
    const example = exampleLine.exec(description ?? "")?.[1] ?? "";
    expect(example, name).toMatch(new RegExp(String.raw`\b${name}\b`));
    expect(validate(schema, parse(example)), name).toEqual([]);
  }
});

/** What would break a question that is written for the older schema. */
function breaksBetween(older: GraphQLSchema, newer: GraphQLSchema): readonly string[] {
  return findSchemaChanges(older, newer).flatMap(({ type, description }) =>
    Object.values<string>(BreakingChangeType).includes(type) ? [description] : [],
  );
}

test("nothing that was released is taken away or changed under its readers", () => {
  expect(breaksBetween(readReleasedSchema(), schema)).toEqual([]);
});

test("a field that is gone, and an argument that is newly required, would be found", () => {
  const older = buildSchema("type Query { a: Int b(c: Int): Int }");
  expect(breaksBetween(older, buildSchema("type Query { b(c: Int, d: Int!): Int }"))).toEqual([
    "Field Query.a was removed.",
    expect.stringContaining("A required argument Query.b(d:) was added"),
  ]);
});

/** Deprecations that don't say from which day on the field may be gone. */
function undatedDeprecations(one: GraphQLSchema): readonly string[] {
  const named = Object.values(one.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  return named.flatMap((type) => {
    if (isEnumType(type))
      return type
        .getValues()
        .filter(isUndated)
        .map(({ name }) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values<Deprecable>(type.getFields()).flatMap((field) =>
      [field, ...(field.args ?? [])].filter(isUndated).map(({ name }) => `${type.name}.${name}`),
    );
  });
}

interface Deprecable {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
  readonly args?: readonly Deprecable[];
}

function isUndated({ deprecationReason }: Deprecable): boolean {
  return deprecationReason != null && !/\b20\d\d-\d\d-\d\d\b/.test(deprecationReason);
}

test("what is deprecated says until which day it stays", () => {
  const sample = `type Query { a: Int @deprecated(reason: "Use b until 2027-03-01") b(c: Int @deprecated(reason: "old")): Int }`;
  expect(undatedDeprecations(buildSchema(sample))).toEqual(["Query.c"]);
  expect(undatedDeprecations(schema)).toEqual([]);
});
