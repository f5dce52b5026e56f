import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { selectFields, selectionSetsAt } from "./field-selection.ts";
import { shapeOf } from "./node-shape.ts";
import { viewOfOwn, type NodeView, type ProofView } from "./node-view.ts";
import { readEntities } from "./read-entities.ts";

/** What a proof carries of its source. Whatever else is asked of the source is read from the graph. */
const carried = ["id", "kind", "name", "nameEn", "sourceKind", "file", "trust", "issuedOn"];

export function sourceOf(
  { source }: Pick<ProofView, "source">,
  context: Context,
  info: GraphQLResolveInfo,
): NodeView | Promise<NodeView> {
  const asked = selectFields(selectionSetsAt(info), "Document", info);
  if (asked.every(({ name }) => carried.includes(name))) return carriedView(source);
  return sourcesAt(context, info).load(source.id);
}

/** Many proofs of an answer share what was read of their source, and then its view too. */
const carriedViews = new WeakMap<ProofView["source"], NodeView>();

function carriedView(source: ProofView["source"]): NodeView {
  const known = carriedViews.get(source);
  if (known !== undefined) return known;
  const view = viewOfOwn(source);
  carriedViews.set(source, view);
  return view;
}

/** Gathers the sources at one place of a question into one statement. */
function sourcesAt(context: Context, info: GraphQLResolveInfo): DataLoader<string, NodeView> {
  const known = context.sources.get(info.fieldNodes);
  if (known !== undefined) return known;
  const shape = shapeOf(selectionSetsAt(info), "Document", info);
  const loader = new DataLoader<string, NodeView>(async (ids) => {
    const views = await readEntities(ids, shape, context);
    return ids.map((id) => views.get(id) ?? new Error(`${id} is the source of a proof and was not read`));
  });
  context.sources.set(info.fieldNodes, loader);
  return loader;
}
