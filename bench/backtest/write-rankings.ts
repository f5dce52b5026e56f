import { writeFile } from "node:fs/promises";
import type { Verdict } from "./metrics.ts";

/** What every ranker says, as JSON by ranker: so that somebody else, who alone holds the outcome, can judge it. */
export async function writeRankings(file: string, verdicts: ReadonlyMap<string, Verdict>): Promise<void> {
  const rankers = [...verdicts].map(([name, { lists, scores }]) => {
    const told = { lists: Object.fromEntries(lists), pairScores: Object.fromEntries(scores) };
    return [name, told] as const;
  });
  await writeFile(file, `${JSON.stringify(Object.fromEntries(rankers))}\n`);
}
