import {
  lastDay,
  relationTypes,
  trustGrades,
  type Basis,
  type Label,
  type RelationType,
} from "@alliance-atlas/cypher/model";
import {
  tieKeyCount,
  valueProperties,
  type Direction,
  type NodePlan,
  type Page,
  type PartPlan,
  type TieFilter,
  type TieOrder,
  type TiesPart,
} from "@alliance-atlas/cypher/compile";
import type { SelectionSetNode } from "graphql";
import { badInput } from "../errors.ts";
import { labelOfKindName, tieFieldsOf } from "../schema/names.ts";
import { selectFields, type SelectedField, type SelectionInfo } from "./field-selection.ts";
import { pageWantsOf } from "./page-selection.ts";
import { readPage, type PageArguments } from "./page.ts";

/** What a question selects of a thing: the plan for the graph, and how to find each field's part in the answer. */
export interface NodeShape {
  readonly plan: NodePlan;
  /** Names of its single values beside id and name, in the order in which the graph lists them. */
  readonly values: readonly string[];
  /** In the order of the plan's parts. */
  readonly parts: readonly PartShape[];
}

export interface PartShape {
  readonly key: string;
  readonly plan: PartPlan;
  /** Shape of the other ends, for a part of ties. */
  readonly node?: NodeShape;
  readonly page?: Page;
}

export function shapeOf(
  sets: readonly (SelectionSetNode | undefined)[],
  label: Label | "Entity",
  info: SelectionInfo,
): NodeShape {
  const fields = selectFields(sets, label, info);
  const parts = fields.flatMap((field) => partOf(field, info) ?? []);
  const kinds = label === "Entity" ? [...new Set(fields.map(({ onType }) => onType).filter(isLabel))] : [];
  const partKeys = new Set(parts.map(({ key }) => key));
  const ownFields = fields.filter(({ key }) => !partKeys.has(key)).map(({ name }) => name);
  const plan: NodePlan = {
    label,
    kinds: kinds.toSorted(),
    wantsValues: fields.some(({ name }) => name === "memberCounts") || ownFields.some(isValue),
    wantsLists: ownFields.some((name) => listFields.has(name)),
    parts: parts.map((part) => part.plan),
  };
  return { plan, values: valueProperties(plan), parts };
}

/** A thing of any kind with nothing but its id and name. */
export const plainShape: NodeShape = {
  plan: { label: "Entity", kinds: [], wantsValues: false, wantsLists: false, parts: [] },
  values: [],
  parts: [],
};

/** The same with all that a thing is called, for sentences about it. */
export function withNames(shape: NodeShape): NodeShape {
  return { ...shape, plan: { ...shape.plan, wantsValues: true } };
}

/** Whether nothing of a thing's own is asked for but its id and name. */
export function isOfTitles({ plan }: NodeShape): boolean {
  return !plan.wantsValues && !plan.wantsLists;
}

/** The kind stands in the id. */
const titleFields: ReadonlySet<string> = new Set(["id", "kind", "name"]);
const listFields: ReadonlySet<string> = new Set(["names", "formerIds", "relationCounts"]);

function isValue(field: string): boolean {
  return !titleFields.has(field) && !listFields.has(field);
}

function partOf(field: SelectedField, info: SelectionInfo): PartShape | undefined {
  const sets = field.nodes.map(({ selectionSet }) => selectionSet);
  switch (field.name) {
    case "statements": {
      const properties = field.arguments["properties"] as readonly string[] | null | undefined; // typed by the schema
      const wantsProofs = selectFields(sets, "Statement", info).some(({ name }) => name === "proofs");
      const plan: PartPlan = { kind: "values", wantsProofs, ...(properties == null ? {} : { properties }) };
      return { key: field.key, plan };
    }
    case "memberCounts":
      return { key: field.key, plan: { kind: "values", properties: ["memberCount"], wantsProofs: true } };
    case "ties":
      return tiesPart(field, tiesOfArguments(field), "Entity", info);
    default: {
      const tieField = isLabel(field.onType)
        ? tieFieldsOf(field.onType).find(({ name }) => name === field.name)
        : undefined;
      if (tieField === undefined) return undefined;
      const { relation, direction, target } = tieField;
      return tiesPart(field, { relations: [relation], direction }, target, info);
    }
  }
}

function isLabel(typeName: string): typeName is Label {
  return typeName !== "Entity";
}

function tiesOfArguments(field: SelectedField): Pick<TiesPart, "relations" | "direction"> {
  const asked = field.arguments["relations"] as readonly RelationType[] | null | undefined; // typed by the schema
  if (asked?.length === 0) throw badInput("relations names no relation", "Leave it out for ties of any relation");
  const direction = String(field.arguments["direction"] ?? "BOTH").toLowerCase() as Direction; // an enum of the schema
  return { relations: [...new Set(asked ?? relationTypes)], direction };
}

export interface FilterArgument {
  readonly asOf?: string | null;
  readonly minTrust?: (typeof trustGrades)[number] | null;
  readonly basis?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

export function readTieFilter(filter: FilterArgument | null | undefined): TieFilter {
  const { asOf, minTrust, basis, kinds } = filter ?? {};
  return {
    ...(asOf == null ? {} : { asOf: lastDay(asOf) }),
    ...(minTrust == null ? {} : { maxTrustRank: trustGrades.indexOf(minTrust) + 1 }),
    ...(basis == null ? {} : { bases: basis.map((name) => name.toLowerCase() as Basis) }), // an enum of the schema
    ...(kinds == null ? {} : { labels: kinds.map(labelOfKindName) }),
  };
}

function tiesPart(
  field: SelectedField,
  ties: Pick<TiesPart, "relations" | "direction">,
  target: Label | "Entity",
  info: SelectionInfo,
): PartShape {
  const sets = field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const connection = selectFields(sets, `${target}TieConnection`, info);
  const setsOf = (fields: readonly SelectedField[], name: string): readonly (SelectionSetNode | undefined)[] =>
    fields.filter((one) => one.name === name).flatMap(({ nodes }) => nodes.map(({ selectionSet }) => selectionSet));
  const edge = selectFields(setsOf(connection, "edges"), `${target}TieEdge`, info);
  const node = shapeOf([...setsOf(edge, "node"), ...setsOf(connection, "nodes")], target, info);
  const tie = setsOf(edge, "tie");
  const order = (field.arguments["orderBy"] ?? "NAME") as TieOrder; // an enum of the schema
  const pageOrder = { name: order, keyCount: tieKeyCount({ ...ties, order }) };
  const page = readPage(field.arguments as PageArguments, pageOrder, pageWantsOf(sets, info)); // typed by the schema
  const wantsItems = connection.some(({ name }) => name === "edges" || name === "nodes" || name === "pageInfo");
  const plan: TiesPart = {
    kind: "ties",
    ...ties,
    order,
    filter: readTieFilter(field.arguments["filter"] as FilterArgument | null | undefined), // typed by the schema
    ...(wantsItems ? { page } : {}),
    wantsTotal: connection.some(({ name }) => name === "totalCount"),
    wantsTies: tie.length > 0,
    wantsProofs: selectFields(tie, "Tie", info).some(({ name }) => name === "proofs"),
    node: node.plan,
  };
  return { key: field.key, plan, node, page };
}
