import { compile, type ListFilter, type ListOrder, type Page } from "@alliance-atlas/cypher/compile";
import { findCurrentId } from "@alliance-atlas/cypher";
import type { Label } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import type { Context } from "../context.ts";
import { readFacets, type AskedFacet, type FacetView } from "../facet/facet-resolvers.ts";
import { cutPage, keysShape, withCursor, type Paged } from "./page.ts";
import type { NodeShape } from "./node-shape.ts";
import { readNode, viewOfOwn, type NodeView } from "./node-view.ts";

/** Things by their ids, each id with its thing or nothing, in one statement. */
export async function readEntities(
  ids: readonly string[],
  shape: NodeShape,
  { graph, signal }: Context,
): Promise<ReadonlyMap<string, NodeView>> {
  if (ids.length === 0) return new Map();
  const statement = compile({ kind: "ids", ids: [...new Set(ids)], node: shape.plan });
  const rows = await graph.ask(statement, { signal });
  const views = rows.map((row) => readNode(row["node"], shape));
  return new Map(views.map((view) => [view.own.id, view]));
}

/**
 * As `readEntities`, of things that a statement has brought already with all that things of any kind have: that is
 * enough where nothing of a kind of their own and no tie is asked for.
 */
export async function readFound(
  found: ReadonlyMap<string, object>,
  shape: NodeShape,
  context: Context,
): Promise<ReadonlyMap<string, NodeView>> {
  if (!isPlain(shape)) return readEntities([...found.keys()], shape, context);
  return new Map([...found].map(([id, own]) => [id, viewOfOwn(own)]));
}

/** Whether nothing is asked for but what things of any kind have. */
export function isPlain({ parts, plan }: NodeShape): boolean {
  return parts.length === 0 && plan.kinds.length === 0;
}

/** As `readEntities`, but an id that once was a thing's own finds it too; costs a second look only where one is missing. */
export async function readEntitiesOrFormer(
  ids: readonly string[],
  shape: NodeShape,
  context: Context,
): Promise<ReadonlyMap<string, NodeView>> {
  const found = await readEntities(ids, shape, context);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const redirects = await context.graph.run(findCurrentId, { ids: missing }, { signal: context.signal });
  const moved = await readEntities(
    redirects.map(({ now }) => now),
    shape,
    context,
  );
  const all = new Map(found);
  for (const { id, now } of redirects) {
    const view = moved.get(now);
    if (view !== undefined) all.set(id, view);
  }
  return all;
}

export interface ListQuestion {
  readonly label: Label;
  readonly filter: ListFilter;
  readonly order: ListOrder;
  readonly page: Page | undefined;
  readonly wantsTotal: boolean;
  readonly facets: readonly AskedFacet[];
}

export interface ListAnswer {
  readonly page: Paged<{ readonly cursor: string; readonly node: NodeView }> | undefined;
  readonly total: number | undefined;
  readonly facets: FacetView;
}

/** A thing of the page with its keys, or the total. */
const rowShape = z.object({
  item: z.tuple([keysShape.nullable(), z.unknown()]).nullish(),
  total: z.number().nullish(),
});

/** One page of a list in one statement, and beside it its facets, where they are asked for. */
export async function readList(question: ListQuestion, shape: NodeShape, context: Context): Promise<ListAnswer> {
  const [listed, facets] = await Promise.all([readListed(question, shape, context), readFacets(question, context)]);
  return { ...listed, facets };
}

async function readListed(
  { label, filter, order, page, wantsTotal }: ListQuestion,
  shape: NodeShape,
  context: Context,
): Promise<Omit<ListAnswer, "facets">> {
  if (page === undefined && !wantsTotal) return { page: undefined, total: undefined };
  const plan = { kind: "list", label, filter, order, wantsTotal, node: shape.plan } as const;
  const statement = compile(page === undefined ? plan : { ...plan, page });
  const rows = (await context.graph.ask(statement, { signal: context.signal })).map((row) => rowShape.parse(row));
  const total = rows.at(-1)?.total ?? undefined;
  if (page === undefined) return { page, total };
  const items = rows.flatMap(({ item }) => (item == null ? [] : [item]));
  const cut = cutPage(items, page);
  const read = cut.items.map(([keys, node]) => withCursor(order, keys, { node: readNode(node, shape) }));
  return { total, page: { ...cut, items: read } };
}
