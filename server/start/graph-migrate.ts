/** `pnpm graph:migrate`: brings the graph's schema up to date. */
import { migrate } from "@alliance-atlas/cypher";
import { explain } from "./explain.ts";
import { openGraphForCommand } from "./graph-access.ts";
import { readStartSettings } from "./settings.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const access = await openGraphForCommand(readStartSettings(process.env).home, process.env, say);
  try {
    const { applied, known } = await migrate(access.graph, say);
    process.stdout.write(`${applied.length} of ${known} migrations applied now\n`);
  } finally {
    await access.close();
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
