/**
 * `pnpm seed:check [PART]`: reads the whole seed and says what is wrong with it, or how much it holds.
 * With PART it lists only problems whose line holds that text, for instance the name of a file.
 */
import { isTie } from "@alliance-atlas/cypher/facts";
import { dataFolder } from "./data-folder.ts";
import { readSeed } from "./read-seed.ts";
import { formatProblem, SeedError } from "./read/seed-errors.ts";

try {
  const { entities, facts } = await readSeed(dataFolder);
  const proofs = facts.reduce((sum, fact) => sum + fact.proofs.length, 0);
  const ties = facts.filter(isTie).length;
  process.stdout.write(
    `The seed is sound: ${entities.length} things, ${ties} ties, ${facts.length - ties} values, ${proofs} proofs.\n`,
  );
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  const part = process.argv[2] ?? "";
  const lines = error.problems.map(formatProblem).filter((line) => line.includes(part));
  process.stderr.write(`${lines.join("\n")}\nThe seed has ${error.problems.length} problem(s).\n`);
  process.exitCode = 1;
}
