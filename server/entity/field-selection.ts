import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  isInterfaceType,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";

/** A field that a question selects on a type, with its arguments; the same field twice with equal arguments is one. */
export interface SelectedField {
  readonly name: string;
  /** Type whose field it is: the selected type, or that of a fragment on it. */
  readonly onType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

export type SelectionInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/**
 * The fields selected on `typeName`, through fragments and directives. On an interface the fields of fragments on its
 * types belong to it too: which of them apply is known only when the thing is.
 */
export function selectFields(
  sets: readonly (SelectionSetNode | undefined)[],
  typeName: string,
  info: SelectionInfo,
): readonly SelectedField[] {
  const found = new Map<string, SelectedField>();
  for (const set of sets) if (set !== undefined) collect(set, typeName, info, found);
  return [...found.values()];
}

function collect(set: SelectionSetNode, onType: string, info: SelectionInfo, found: Map<string, SelectedField>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, info)) continue;
    switch (selection.kind) {
      case "Field":
        addField(selection, onType, info, found);
        break;
      case "InlineFragment":
        collect(selection.selectionSet, narrower(onType, selection.typeCondition?.name.value, info), info, found);
        break;
      case "FragmentSpread": {
        const fragment = info.fragments[selection.name.value];
        if (fragment === undefined) break;
        collect(fragment.selectionSet, narrower(onType, fragment.typeCondition.name.value, info), info, found);
        break;
      }
    }
  }
}

/** A fragment on an interface inside a known type says nothing new; one on a type inside an interface does. */
function narrower(onType: string, condition: string | undefined, info: SelectionInfo): string {
  if (condition === undefined) return onType;
  return isInterfaceType(info.schema.getType(onType)) ? condition : onType;
}

function addField(node: FieldNode, onType: string, info: SelectionInfo, found: Map<string, SelectedField>): void {
  const name = node.name.value;
  const type = info.schema.getType(onType);
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (definition === undefined) return; // __typename
  const values = getArgumentValues(definition, node, info.variableValues);
  const key = fieldKey(name, values);
  const known = found.get(key);
  found.set(key, { name, onType, arguments: values, key, nodes: [...(known?.nodes ?? []), node] });
}

/** Names a field and its arguments, whatever the alias; resolvers find their prefetched answer by it. */
export function fieldKey(name: string, values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return given.length === 0 ? name : `${name}${JSON.stringify(given)}`;
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], info: SelectionInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.["if"] !== true && include?.["if"] !== false;
}

/** The selection sets at a path of field names below a resolver's own field, for instance `edges`, `node`. */
export function selectionSetsAt(info: GraphQLResolveInfo, ...path: readonly string[]): readonly SelectionSetNode[] {
  const own = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  return path.reduce<readonly SelectionSetNode[]>((sets, name) => setsBelow(sets, name, info), own);
}

/** The selection sets of the fields of a name in these. */
export function setsBelow(
  sets: readonly SelectionSetNode[],
  name: string,
  info: SelectionInfo,
): readonly SelectionSetNode[] {
  return sets.flatMap((set) => childSets(set, name, info));
}

function childSets(set: SelectionSetNode, name: string, info: SelectionInfo): readonly SelectionSetNode[] {
  return set.selections.flatMap((selection) => {
    if (!isIncluded(selection, info)) return [];
    switch (selection.kind) {
      case "Field":
        return selection.name.value === name ? (selection.selectionSet ?? []) : [];
      case "InlineFragment":
        return childSets(selection.selectionSet, name, info);
      case "FragmentSpread": {
        const fragment = info.fragments[selection.name.value];
        return fragment === undefined ? [] : childSets(fragment.selectionSet, name, info);
      }
    }
  });
}

/** Whether a field stands in any of the sets. */
export function selects(sets: readonly SelectionSetNode[], name: string, info: SelectionInfo): boolean {
  return sets.some((set) => hasField(set, name, info));
}

function hasField(set: SelectionSetNode, name: string, info: SelectionInfo): boolean {
  return set.selections.some((selection) => {
    if (!isIncluded(selection, info)) return false;
    switch (selection.kind) {
      case "Field":
        return selection.name.value === name;
      case "InlineFragment":
        return hasField(selection.selectionSet, name, info);
      case "FragmentSpread": {
        const fragment = info.fragments[selection.name.value];
        return fragment !== undefined && hasField(fragment.selectionSet, name, info);
      }
    }
  });
}
