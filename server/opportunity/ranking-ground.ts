import { findRankingState } from "@alliance-atlas/cypher/pipeline";
import type { Context } from "../context.ts";
import { feedbackAt, feedbackSpan, type Feedback } from "../pipeline/feedback.ts";
import type { Projection } from "./projection.ts";

export interface RankingGround {
  readonly projection: Projection;
  readonly feedback: readonly Feedback[];
}

/** What a ranking stands on: the graph in memory, and what staff had decided at a moment. One statement tells of both. */
export async function readRankingGround(
  { graph, projections, signal }: Pick<Context, "graph" | "projections" | "signal">,
  moment: Date,
): Promise<RankingGround> {
  const [state] = await graph.run(findRankingState, feedbackSpan(moment), { signal });
  return { projection: await projections.of(state), feedback: feedbackAt(state?.decisions ?? [], moment) };
}
