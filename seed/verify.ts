/** `pnpm seed:verify --documents DIR`: holds every proof from a document against the text at its lines. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Proof } from "@alliance-atlas/cypher/facts";
import { dataFolder } from "./data-folder.ts";
import { gatherSeed, type SeedContent } from "./read-seed.ts";
import { SeedError } from "./read/seed-errors.ts";

const { values } = parseArgs({ options: { documents: { type: "string" } } });
if (values.documents === undefined) {
  process.stderr.write(
    "Usage: pnpm seed:verify --documents DIR, DIR holding the texts named in seed/data/sources.yaml\n",
  );
  process.exitCode = 2;
} else {
  process.exitCode = await run(values.documents);
}

async function run(documents: string): Promise<number> {
  try {
    const { content, problems } = await gatherSeed(dataFolder);
    if (problems.length > 0) {
      process.stderr.write(`The seed has ${problems.length} other problem(s); pnpm seed:check lists them.\n`);
    }
    return await verify(content, documents);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function verify(content: SeedContent, documents: string): Promise<number> {
  let checked = 0;
  const faults: string[] = [];
  const proofs = content.facts.flatMap((fact) => fact.proofs);
  for (const source of content.sources) {
    if (source.kind !== "text" || source.file === undefined) continue;
    const text = await readFile(path.join(documents, source.file)).catch(() => undefined);
    if (text === undefined) {
      faults.push(`${source.file} is not in ${documents}`);
      continue;
    }
    const hash = createHash("sha256").update(text).digest("hex");
    if (hash !== source.sha256) faults.push(`${source.file} is another text than the seed was read from`);
    const lines = text.toString("utf8").split("\n");
    for (const proof of proofs.filter(({ doc }) => doc === source.id)) {
      checked += 1;
      if (!standsAt(lines, proof)) {
        faults.push(
          `${source.file}:${proof.lineFrom}-${proof.lineTo} does not hold "${proof.words}" (${proof.factId})`,
        );
      }
    }
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${checked} proofs checked, ${faults.length} fault(s).\n`);
  return faults.length === 0 ? 0 : 1;
}

function standsAt(lines: readonly string[], proof: Proof): boolean {
  const { lineFrom, lineTo, words } = proof;
  if (lineFrom === undefined || lineTo === undefined || words === undefined) return false;
  return lines.slice(lineFrom - 1, lineTo).some((line) => line.includes(words));
}
