import {
  getVariableValues,
  parse,
  type FieldNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from "graphql";
import { makeSchema } from "../../server/schema/schema.ts";

const schema = makeSchema();

export interface Asked {
  readonly sets: NonNullable<FieldNode["selectionSet"]>[];
  readonly info: GraphQLResolveInfo;
}

/** What a resolver of the question's first field is told of it. */
export function askedOf(query: string, variables: Record<string, unknown> = {}): Asked {
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === "OperationDefinition",
  );
  const fieldNodes = operation?.selectionSet.selections.filter((one): one is FieldNode => one.kind === "Field") ?? [];
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === "FragmentDefinition" ? [[one.name.value, one]] : [])),
  );
  const { variableValues } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  // selection reads these four of the many that an execution tells
  const info = { schema, fragments, variableValues, fieldNodes } as unknown as GraphQLResolveInfo;
  return { info, sets: fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []) };
}
