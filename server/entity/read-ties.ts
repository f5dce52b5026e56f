import { listTiesByFactId } from "@alliance-atlas/cypher";
import type { Context } from "../context.ts";
import { tieShape, type TieView } from "./node-view.ts";

export interface TieKey {
  readonly factId: string;
  readonly from: string;
  readonly to: string;
}

/** Ties by their fact ids, as the graph holds them, in one statement. */
export async function readTies(
  wanted: readonly TieKey[],
  { graph, signal }: Context,
): Promise<ReadonlyMap<string, TieView>> {
  if (wanted.length === 0) return new Map();
  const rows = [...new Map(wanted.map(({ factId, from, to }) => [factId, { factId, from, to }])).values()];
  const found = await graph.run(listTiesByFactId, { rows }, { signal });
  return new Map(found.map(({ tie }) => tieShape.parse(tie)).map((tie) => [tie.factId, tie]));
}
