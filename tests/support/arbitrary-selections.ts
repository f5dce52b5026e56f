import { parseEntityId } from "@alliance-atlas/cypher/model";
import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from "graphql";

/** What questions may ask for. */
export interface Askable {
  readonly ids: readonly string[];
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly topics: readonly string[];
}

/** Words follow from codes; positions are walked, and facets counted, by tests of their own. */
const left = [
  "text",
  "role",
  "qualifiers",
  "ruleText",
  "propertyText",
  "valueText",
  "cursor",
  "startCursor",
  "endCursor",
  "facets",
];
/** Names and programmes are found by tests of their own (`facets.test.ts`). */
const leftConditions = ["named", "programme"];
const deepestThing = 3;
/** Stands where an alias goes, so that no two fields of a question get in each other's way. */
const alias = "§: ";

/** Any selection of things and lists that the compiler has to do with, on ids and filters that hit something. */
export function arbitrarySelection(schema: GraphQLSchema, askable: Askable): Arbitrary<string> {
  const fieldsOf = (typeName: string): readonly GraphQLField<unknown, unknown>[] => {
    const type = schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
    return Object.values(type.getFields()).filter(({ name }) => !left.includes(name));
  };
  const isThing = (typeName: string): boolean =>
    typeName === "Entity" || fieldsOf(typeName).some(({ name }) => name === "relationCounts");

  const fieldOf = (field: GraphQLField<unknown, unknown>, label: string, depth: number): Arbitrary<string> => {
    const type = getNamedType(field.type);
    const inner = isObjectType(type) || isInterfaceType(type) ? selectionOf(type.name, depth) : fc.constant("");
    const given = field.type.toString().includes("Connection") ? pageArguments(field, label) : fc.constant("");
    const condition = fc.oneof(
      { weight: 9, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constantFrom(" @include(if: $yes)", " @skip(if: $no)", " @skip(if: $yes)") },
    );
    return fc
      .tuple(given, condition, inner)
      .map(([page, directive, selection]) => `${alias}${field.name}${page}${directive}${selection}`);
  };

  const selectionOf = (typeName: string, depth: number): Arbitrary<string> => {
    if (typeName.endsWith("Connection") || typeName.endsWith("Edge")) return partsOf(typeName, depth);
    const level = isThing(typeName) ? depth + 1 : depth;
    const fields = fieldsOf(typeName).filter(({ type }) => level < deepestThing || !leadsOn(type.toString()));
    // Most relations lead nowhere from most things; `ties` is what there is.
    const likely = fields.filter(({ name }) => name === "ties");
    const most = level < deepestThing ? 3 : 2;
    const chosen = fc.array(fc.constantFrom(...fields, ...likely, ...likely, ...likely), {
      minLength: 1,
      maxLength: most,
    });
    const own = chosen.chain((some) => fc.tuple(...some.map((field) => fieldOf(field, typeName, level))));
    const more = typeName === "Entity" ? fc.array(fragment(depth), { maxLength: 1 }) : fc.constant<string[]>([]);
    return fc.tuple(own, more).map(([ones, others]) => ` { ${[...ones, ...others].join(" ")} }`);
  };

  /** Named things, with fields of their own kinds and, as a fragment, with fields that all things have. */
  const thingsBy = (field: string, ids: readonly string[]): Arbitrary<string> => {
    const labels = new Set(ids.map(labelOf));
    const own = [...labels].map((label) => selectionOf(label, 0).map((selection) => `... on ${label}${selection}`));
    return fc
      .tuple(selectionOf("Entity", 0), ...own)
      .map(([common, ...parts]) =>
        asQuestion(`${field} { ...Common ${parts.join(" ")} }`, `fragment Common on Entity${common}`),
      );
  };

  /** A thing of a kind lies as deep as the thing of any kind that it is. */
  const fragment = (depth: number): Arbitrary<string> =>
    fc
      .constantFrom(...schema.getPossibleTypes(schema.getType("Entity") as never)) // an interface of the schema
      .chain(({ name }) => selectionOf(name, depth).map((selection) => `... on ${name}${selection}`));

  /** Under their own names and some of them twice, as such selections are merged. */
  const partsOf = (typeName: string, depth: number): Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...fieldsOf(typeName)), { minLength: 1, maxLength: 2 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map(({ name, type }) => {
            const inner = getNamedType(type);
            return isObjectType(inner) || isInterfaceType(inner)
              ? selectionOf(inner.name, depth).map((selection) => name + selection)
              : fc.constant(name);
          }),
        ),
      )
      .map((parts) => ` { ${parts.join(" ")} }`);

  const pageArguments = (field: GraphQLField<unknown, unknown>, label: string): Arbitrary<string> => {
    const size = fc.oneof(
      fc.constant([]),
      fc
        .tuple(fc.constantFrom("first", "last"), fc.integer({ min: 1, max: 6 }))
        .map(([name, count]) => [`${name}: ${count}`]),
    );
    const filter = field.args.find(({ name }) => name === "filter")?.type;
    const filters = isInputObjectType(filter)
      ? filterOf(Object.values(filter.getFields()), listed(field))
      : fc.constant([]);
    return fc
      .tuple(size, orderOf(field, label), filters, tiesOf(field))
      .map((parts) => parts.flat())
      .map((parts) => (parts.length === 0 ? "" : `(${parts.join(", ")})`));
  };

  const listed = ({ type }: GraphQLField<unknown, unknown>): string =>
    getNamedType(type).name.replace(/(Tie)?Connection$/, "");

  const orderOf = (field: GraphQLField<unknown, unknown>, label: string): Arbitrary<readonly string[]> => {
    const orders = label !== "Query" ? ["NAME", "RECENT", "DEGREE"] : [...ordersOf(listed(field))];
    return fc.oneof(
      fc.constant([]),
      fc.constantFrom(...orders).map((order) => [`orderBy: ${order}`]),
    );
  };

  const ordersOf = (label: string): readonly string[] => [
    "NAME",
    "DEGREE_DESC",
    ...(label === "Alliance" ? ["MEMBERS_DESC"] : []),
    ...(label === "Institution" ? ["ALLIANCES_DESC"] : []),
    ...(fieldsOf(label).some(({ name }) => name === "founded") ? ["FOUNDED_ASC", "FOUNDED_DESC"] : []),
  ];

  const tiesOf = (field: GraphQLField<unknown, unknown>): Arbitrary<readonly string[]> => {
    const relations = schema.getType("RelationType");
    if (field.name !== "ties" || !isEnumType(relations)) return fc.constant([]);
    const names = relations.getValues().map(({ name }) => name);
    return fc
      .tuple(fc.subarray(names, { minLength: 6 }), fc.constantFrom("IN", "OUT", "BOTH"), fc.boolean())
      .map(([some, direction, isAny]) => [
        ...(isAny ? [] : [`relations: [${some.join(", ")}]`]),
        `direction: ${direction}`,
      ]);
  };

  const filterOf = (fields: readonly GraphQLInputField[], label: string): Arbitrary<readonly string[]> =>
    fc
      .subarray(
        fields.filter(({ name }) => !leftConditions.includes(name)),
        { maxLength: fields.length > 4 ? 2 : 1 },
      )
      .chain((some) =>
        fc.tuple(...some.map((field) => conditionOf(field, label).map((value) => `${field.name}: ${value}`))),
      )
      .map((parts) => (parts.length === 0 ? [] : [`filter: {${parts.join(", ")}}`]));

  const conditionOf = ({ name, type }: GraphQLInputField, label: string): Arbitrary<string> => {
    const options = getNamedType(type);
    if (isEnumType(options)) {
      const values = options.getValues().map((value) => value.name);
      if (!isListType(type)) return fc.constantFrom(...values);
      return fc.subarray(values, { minLength: 1 }).map((some) => `[${some.join(", ")}]`);
    }
    const known: Readonly<Record<string, readonly (string | number)[]>> = {
      region: askable.regions,
      industry: askable.industries,
      topic: askable.topics,
      asOf: ["2009", "2012-06", "2014-12-31", "2016"],
      foundedFrom: [2009, 2010, 2012],
      foundedTo: [2010, 2012, 2030],
      minMembers: [0, 1, 2],
      minAlliances: [0, 1, 2],
    };
    const values = known[name];
    if (values !== undefined) return fc.constantFrom(...values).map((value) => JSON.stringify(value));
    const ties = fieldsOf(label).filter(
      (field) => field.type.toString().endsWith("TieConnection!") && field.name !== "ties",
    );
    return fc.constantFrom(...ties).map((field) => `[${JSON.stringify(field.name)}]`);
  };

  const lists = fieldsOf("Query").filter(({ args }) => args.some(({ type }) => type.toString() === "ListOrder"));
  return fc.oneof(
    fc.constantFrom(...askable.ids).chain((id) => thingsBy(`node(id: "${id}")`, [id])),
    fc
      .uniqueArray(fc.constantFrom(...askable.ids), { minLength: 1, maxLength: 3 })
      .chain((ids) => thingsBy(`nodes(ids: ${JSON.stringify(ids)})`, ids)),
    fc
      .constantFrom(...lists)
      .chain((field) => fieldOf(field, "Query", 0))
      .map((field) => asQuestion(field)),
  );
}

function leadsOn(type: string): boolean {
  return type.includes("Connection") || type.includes("Document");
}

function labelOf(id: string): string {
  const label = parseEntityId(id)?.label;
  if (label === undefined) throw new Error(`${id} is no id`);
  return label;
}

/** Each field under a name of its own; variables declared where they are used. */
function asQuestion(root: string, fragment = ""): string {
  let count = 0;
  const named = `{ ${root} } ${fragment}`.replaceAll(alias, () => `f${(count += 1)}: `);
  const used = ["yes", "no"].filter((name) => named.includes(`$${name}`)).map((name) => `$${name}: Boolean!`);
  return `query${used.length === 0 ? "" : ` (${used.join(", ")})`} ${named}`;
}
