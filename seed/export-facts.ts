/**
 * `pnpm export:facts`: every fact of the seed's files as JSON Lines on standard output; needs no running server. Tables that
 * were imported are not among them: those the graph alone holds.
 */
import { once } from "node:events";
import { dataFolder } from "./data-folder.ts";
import { factLines } from "./export/fact-lines.ts";
import { readSeed } from "./read-seed.ts";
import { SeedError } from "./read/seed-errors.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader, `head` for instance, has seen enough.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  const content = await readSeed(dataFolder);
  let count = 0;
  for (const line of factLines(content)) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    count += 1;
  }
  process.stderr.write(
    `${count} facts about ${content.entities.length} things of the seed's files; imported tables are not among them\n`,
  );
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
