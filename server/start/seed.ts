/** `pnpm seed`: brings the graph's schema and seed up to date, and says what changed. */
import { migrate } from "@alliance-atlas/cypher";
import { dataFolder, loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { describeLoad } from "./describe-load.ts";
import { explain } from "./explain.ts";
import { openGraphForCommand } from "./graph-access.ts";
import { readStartSettings } from "./settings.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  // A malformed file is refused before the graph is touched.
  const seed = await prepareSeed(dataFolder);
  const access = await openGraphForCommand(readStartSettings(process.env).home, process.env, say);
  try {
    await migrate(access.graph, say);
    process.stdout.write(`${describeLoad(await loadSeed(access.graph, seed, say), seed.dataVersion)}\n`);
  } finally {
    await access.close();
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
