import { limitOf } from "@alliance-atlas/cypher/compile";
import { countCases, listCases, type CaseRow } from "@alliance-atlas/cypher/pipeline";
import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { Context } from "../context.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf } from "../entity/node-shape.ts";
import { cutPage, encodeCursor, readPage } from "../entity/page.ts";
import { readEntitiesOrFormer } from "../entity/read-entities.ts";
import { parse } from "./decision-input.ts";
import { toPipeline } from "./pipeline-resolvers.ts";
import { stateNames, type State } from "./states.ts";

interface PipelineArguments {
  readonly states?: readonly State[] | null;
  readonly assignee?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const order = { name: "DECIDED_DESC", keyCount: 2 } as const;
const cursorShape = z.tuple([z.string(), z.iso.datetime()]);
/** Before the first page stands a moment that nobody will decide at. */
const endOfTime = "9999-12-31T23:59:59Z";

/** Cases with their latest state, one page of them. */
export async function listPipeline(
  _: unknown,
  { states, assignee, first, after }: PipelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const { graph, signal, histories } = context;
  const page = readPage({ first: first ?? null, after: after ?? null }, order);
  const [afterId, afterAt] = page.cursor === undefined ? ["", endOfTime] : parse(cursorShape, page.cursor);
  const which = { states: [...(states ?? stateNames.filter((state) => state !== "NEW"))], assignee: assignee ?? "" };
  const [rows, [total]] = await Promise.all([
    graph.run(listCases, { ...which, afterId, afterAt, limit: limitOf(page) }, { signal }),
    graph.run(countCases, which, { signal }),
  ]);
  const cut = cutPage(rows, page);
  const ends = await readEnds(
    cut.items.map(({ standing }) => standing),
    context,
    info,
  );
  const items = cut.items.map(({ standing: { id, from, to, decidedAt } }) => {
    const pipeline = async () => toPipeline(await histories.load(id));
    const node = { id, source: ends.get(from) ?? null, target: ends.get(to) ?? null, pipeline };
    return { cursor: encodeCursor(order.name, [id, decidedAt]), node };
  });
  return { page: { ...cut, items }, total: total?.count ?? 0 };
}

function readEnds(cases: readonly CaseRow[], context: Context, info: GraphQLResolveInfo) {
  const places = [["nodes"], ["edges", "node"]];
  const sets = places.flatMap((place) => ["source", "target"].flatMap((end) => selectionSetsAt(info, ...place, end)));
  const ids = cases.flatMap(({ from, to }) => [from, to]);
  return readEntitiesOrFormer(ids, shapeOf(sets, "Entity", info), context);
}
