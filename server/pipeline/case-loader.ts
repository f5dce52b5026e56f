import type { Graph } from "@alliance-atlas/cypher";
import { listDecisions, listHiddenCases, type KeptDecision } from "@alliance-atlas/cypher/pipeline";
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

/** Ids of the suggestions that staff hid. */
export async function findHidden({
  graph,
  signal,
}: {
  readonly graph: Graph;
  readonly signal: AbortSignal | undefined;
}): Promise<ReadonlySet<string>> {
  const rows = await graph.run(listHiddenCases, {}, { signal });
  return new Set(rows.map(({ id }) => id));
}

/** The first so many that are not hidden, and how many hidden ones stood before the last of them. */
export function leaveOutHidden<Pair extends { readonly from: string; readonly to: string }>(
  pairs: readonly Pair[],
  hidden: ReadonlySet<string>,
  first: number,
): { readonly pairs: readonly Pair[]; readonly hiddenCount: number } {
  const shown: Pair[] = [];
  let hiddenCount = 0;
  for (const pair of pairs) {
    if (shown.length === first) break;
    if (hidden.has([pair.from, pair.to].toSorted().join("+"))) hiddenCount += 1;
    else shown.push(pair);
  }
  return { pairs: shown, hiddenCount };
}
