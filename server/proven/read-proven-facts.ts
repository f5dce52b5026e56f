import { listValuesByFactId } from "@alliance-atlas/cypher";
import { readFactId } from "@alliance-atlas/cypher/model";
import type { Context } from "../context.ts";
import type { NodeShape } from "../entity/node-shape.ts";
import { valueShape, type NodeView, type TieView, type ValueView } from "../entity/node-view.ts";
import { readEntities } from "../entity/read-entities.ts";
import { readTies } from "../entity/read-ties.ts";

export interface ProvenFactView {
  readonly factId: string;
  readonly source: string;
  readonly thing: NodeView;
  readonly tie: TieView | undefined;
  readonly other: NodeView | undefined;
  readonly statement: ValueView | undefined;
}

interface ProvenShapes {
  readonly thing: NodeShape;
  readonly other: NodeShape;
}

/** The facts by their ids, in four statements at once. One that a load took away in the meantime is left out. */
export async function readProvenFacts(
  factIds: readonly string[],
  source: string,
  shapes: ProvenShapes,
  context: Context,
): Promise<readonly ProvenFactView[]> {
  const facts = factIds.map((factId) => ({ factId, ...readFactId(factId) }));
  const ties = facts.flatMap(({ factId, holder, tie }) =>
    tie === undefined ? [] : [{ factId, from: holder, to: tie.held }],
  );
  const valueIds = facts.flatMap(({ factId, tie }) => (tie === undefined ? [factId] : []));
  const [things, others, readTieViews, values] = await Promise.all([
    readEntities(
      facts.map(({ holder }) => holder),
      shapes.thing,
      context,
    ),
    readEntities(
      ties.map(({ to }) => to),
      shapes.other,
      context,
    ),
    readTies(ties, context),
    readValues(valueIds, context),
  ]);
  return facts.flatMap(({ factId, holder, tie }) => {
    const thing = things.get(holder);
    const fact = { tie: readTieViews.get(factId), statement: values.get(factId) };
    if (thing === undefined || (fact.tie ?? fact.statement) === undefined) return [];
    return [{ factId, source, thing, other: tie === undefined ? undefined : others.get(tie.held), ...fact }];
  });
}

async function readValues(
  factIds: readonly string[],
  { graph, signal }: Pick<Context, "graph" | "signal">,
): Promise<ReadonlyMap<string, ValueView>> {
  if (factIds.length === 0) return new Map();
  const rows = await graph.run(listValuesByFactId, { factIds: [...factIds] }, { signal });
  return new Map(rows.map(({ value }) => [String(value["factId"]), valueShape.parse(value)]));
}
