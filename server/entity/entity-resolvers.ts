import { labelNames, relationOf, findRelationType, type Label } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import { kindName, tieFieldsOf, valueFieldsOf } from "../schema/names.ts";
import { fieldKey } from "./field-selection.ts";
import type { NodeView, TiesView, TieItem, ValueView } from "./node-view.ts";

type Arguments = Readonly<Record<string, unknown>>;
type NodeResolver = (view: NodeView, values: Arguments, context: unknown, info: GraphQLResolveInfo) => unknown;

/** Resolvers only hand out what the one statement of the root field brought. */
export function makeEntityResolvers(): Record<string, object> {
  return {
    Entity: { __resolveType: (view: NodeView) => view.label },
    ...Object.fromEntries(labelNames.map((label) => [label, resolversOf(label)])),
  };
}

function resolversOf(label: Label): Record<string, NodeResolver> {
  const own =
    (name: string): NodeResolver =>
    (view) =>
      view.own[name] ?? null;
  return {
    ...commonResolvers,
    ...Object.fromEntries(valueFieldsOf(label).map((name) => [name, own(name)])),
    ...Object.fromEntries(["foundedYear", "sourceKind", "trust", "file"].map((name) => [name, own(name)])),
    ...Object.fromEntries(tieFieldsOf(label).map(({ name }) => [name, tiesAt])),
    capturedMembers: (view) => view.own["capturedMembers"] ?? 0,
    allianceCount: (view) => view.own["allianceCount"] ?? 0,
    memberCounts: (view, values, _context, info) => ({
      declared: valuesAt(view, values, info),
      captured: view.own["capturedMembers"] ?? 0,
    }),
  };
}

const commonResolvers: Record<string, NodeResolver> = {
  id: (view) => view.own.id,
  kind: (view) => kindName(view.label),
  name: (view) => view.own.name,
  nameEn: (view) => view.own.nameEn ?? null,
  shortName: (view) => ({
    zh: view.own.shortName ?? view.own.name,
    en: view.own.shortNameEn ?? view.own.nameEn ?? null,
  }),
  names: (view) => view.own.names ?? [],
  externalId: (view) => view.own.externalId ?? null,
  formerIds: (view) => view.own.formerIds ?? [],
  degree: (view) => view.own.degree ?? 0,
  relationCounts: (view) => (view.own.relationCounts ?? []).map(readRelationCount),
  ties: tiesAt,
  statements: (view, values, _context, info) => valuesAt(view, values, info),
};

/** `CHAIRS<3` reads: three ties CHAIRS that point to the thing. */
function readRelationCount(text: string): object {
  const [, name = "", sign, count] = /^([A-Z_]+)([<>])(\d+)$/.exec(text) ?? [];
  const relation = findRelationType(name);
  if (relation === undefined) throw new Error(`"${text}" counts no relation of the model`);
  const { outField, inField, zh, en, inverseZh, inverseEn } = relationOf(relation);
  const isOut = sign === ">";
  return {
    relation,
    direction: isOut ? "OUT" : "IN",
    count: Number(count),
    text: isOut ? { zh, en } : { zh: inverseZh, en: inverseEn },
    field: isOut ? outField : inField,
  };
}

function partAt(view: NodeView, values: Arguments, info: GraphQLResolveInfo): TiesView | readonly ValueView[] {
  const part = view.parts.get(fieldKey(info.fieldName, values));
  if (part === undefined) throw new Error(`${info.fieldName} of ${view.own.id} was not asked of the graph`);
  return part;
}

function isTies(part: TiesView | readonly ValueView[]): part is TiesView {
  return !Array.isArray(part);
}

function tiesAt(view: NodeView, values: Arguments, _context: unknown, info: GraphQLResolveInfo): TiesView {
  const part = partAt(view, values, info);
  if (!isTies(part)) throw new Error(`${info.fieldName} holds values, not ties`);
  return part;
}

function valuesAt(view: NodeView, values: Arguments, info: GraphQLResolveInfo): readonly ValueView[] {
  const part = partAt(view, values, info);
  if (isTies(part)) throw new Error(`${info.fieldName} holds ties, not values`);
  return part;
}

/** Serves every connection: of ties and of lists. */
export const connectionResolvers = {
  edges: ({ page }: Pick<TiesView, "page">) => page?.items ?? [],
  nodes: ({ page }: Pick<TiesView, "page">) => page?.items.map(({ node }) => node) ?? [],
  totalCount: ({ total }: Pick<TiesView, "total">) => total ?? 0,
  pageInfo: ({ page }: { readonly page: CursorPage | undefined }) => ({
    hasNextPage: page?.hasNextPage ?? false,
    hasPreviousPage: page?.hasPreviousPage ?? false,
    startCursor: () => page?.items[0]?.cursor ?? null,
    endCursor: () => page?.items.at(-1)?.cursor ?? null,
  }),
};

interface CursorPage {
  readonly items: readonly Pick<TieItem, "cursor">[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
