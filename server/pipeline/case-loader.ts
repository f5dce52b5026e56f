import type { Graph } from "@alliance-atlas/cypher";
import { listDecisions, type KeptDecision } from "@alliance-atlas/cypher/pipeline";
import DataLoader from "dataloader";

export type HistoryLoader = DataLoader<string, readonly KeptDecision[]>;

/** Histories of all suggestions of an answer, in one statement. */
export function makeHistoryLoader(graph: Graph, signal: AbortSignal | undefined): HistoryLoader {
  return new DataLoader(async (caseIds) => {
    const rows = await graph.run(listDecisions, { caseIds: [...caseIds] }, { signal });
    const byCase = Map.groupBy(rows, ({ decision }) => decision.caseId);
    return caseIds.map((id) => byCase.get(id)?.map(({ decision }) => decision) ?? []);
  });
}
