import { findIdsByName } from "@alliance-atlas/cypher";
import { labelNames, nameKey, parseEntityId, type Label } from "@alliance-atlas/cypher/model";
import { listKeyCount, type ListOrder } from "@alliance-atlas/cypher/compile";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { badInput, userError } from "../errors.ts";
import { listFieldOf, valueFieldsOf } from "../schema/names.ts";
import { selects, selectionSetsAt } from "./field-selection.ts";
import { readAskedFacets } from "../facet/facet-resolvers.ts";
import { readListFilter } from "./list-filter.ts";
import { shapeOf } from "./node-shape.ts";
import type { NodeView } from "./node-view.ts";
import { pageWantsOf } from "./page-selection.ts";
import { readPage, type PageArguments } from "./page.ts";
import { readEntitiesOrFormer, readList, type ListAnswer } from "./read-entities.ts";

const maxIds = 100;

export const queryResolvers = {
  node: async (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) => {
    checkId(id);
    const shape = shapeOf(selectionSetsAt(info), "Entity", info);
    const view = (await readEntitiesOrFormer([id], shape, context)).get(id);
    return view ?? userError("NOT_FOUND", `There is nothing with the id ${id}`, "Use search or lookup to find its id");
  },

  nodes: async (_: unknown, { ids }: { ids: readonly string[] }, context: Context, info: GraphQLResolveInfo) => {
    if (ids.length > maxIds) throw badInput(`nodes takes at most ${maxIds} ids, not ${ids.length}`);
    const shape = shapeOf(selectionSetsAt(info), "Entity", info);
    const views = await readEntitiesOrFormer(ids, shape, context);
    return ids.map((id) => views.get(id) ?? null);
  },

  lookup: async (_: unknown, { by }: { by: LookupBy }, context: Context, info: GraphQLResolveInfo) => {
    const shape = shapeOf(selectionSetsAt(info), "Entity", info);
    const ids = typeof by.id === "string" ? [by.id] : await findIds(by, context);
    const views = await readEntitiesOrFormer(ids, shape, context);
    return ids.map((id) => views.get(id)).filter((view): view is NodeView => view !== undefined);
  },

  ...Object.fromEntries(labelNames.map((label) => [listFieldOf(label), listResolver(label)])),
};

interface LookupBy {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly externalId?: string | null;
}

async function findIds(by: LookupBy, { graph, signal }: Context): Promise<readonly string[]> {
  const parameters = { nameKey: nameKey(by.name ?? ""), externalId: by.externalId ?? "" };
  const rows = await graph.run(findIdsByName, parameters, { signal });
  return rows.map(({ id }) => id);
}

function checkId(id: string): void {
  if (parseEntityId(id) !== undefined) return;
  throw badInput(`"${id.slice(0, 80)}" is no id`, "An id reads kind:slug, for instance region:440300");
}

interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: ListOrder | null;
}

function listResolver(label: Label) {
  return async (_: unknown, values: ListArguments, context: Context, info: GraphQLResolveInfo): Promise<ListAnswer> => {
    const order = orderFor(label, values.orderBy ?? "NAME");
    const sets = selectionSetsAt(info);
    const page = readPage(values, { name: order, keyCount: listKeyCount(order) }, pageWantsOf(sets, info));
    const wantsItems = ["edges", "nodes", "pageInfo"].some((name) => selects(sets, name, info));
    const shape = shapeOf([...selectionSetsAt(info, "edges", "node"), ...selectionSetsAt(info, "nodes")], label, info);
    const question = {
      label,
      facets: readAskedFacets(label, info),
      filter: readListFilter(label, values.filter ?? {}),
      order,
      page: wantsItems ? page : undefined,
      wantsTotal: selects(sets, "totalCount", info),
    };
    return readList(question, shape, context);
  };
}

function orderFor(label: Label, order: ListOrder): ListOrder {
  const isMeaningful =
    order === "NAME" ||
    order === "DEGREE_DESC" ||
    (order === "MEMBERS_DESC" && label === "Alliance") ||
    (order === "ALLIANCES_DESC" && label === "Institution") ||
    (order.startsWith("FOUNDED") && valueFieldsOf(label).includes("founded"));
  if (isMeaningful) return order;
  throw badInput(`A list of ${label} has no order ${order}`, "NAME and DEGREE_DESC order every list");
}
