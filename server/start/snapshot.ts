/** `pnpm snapshot`: writes all of the graph into a dated folder, with sums, dictionary and citation. */
import path from "node:path";
import { parseArgs } from "node:util";
import { writeSnapshot } from "../snapshot/write-snapshot.ts";
import { explain } from "./explain.ts";
import { openGraphForCommand } from "./graph-access.ts";
import { readStartSettings, StartError } from "./settings.ts";
import { snapshotFolderOf } from "./snapshot-folder.ts";

const usage = "pnpm snapshot [--date YYYY-MM-DD] [--base https://atlas.example.org]";
/** Stands for an address where nobody told one: `.invalid` never leads anywhere. */
const noBase = "https://alliance-atlas.invalid";

try {
  const { date, base } = readOptions();
  const { home } = readStartSettings(process.env);
  const access = await openGraphForCommand(home, process.env, (line) => process.stderr.write(`${line}\n`));
  try {
    const { signal } = new AbortController();
    const folder = await writeSnapshot(access.graph, { folder: snapshotFolderOf(home), day: date, base, signal });
    process.stdout.write(`${path.relative(process.cwd(), folder)}\n`);
  } finally {
    await access.close();
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

function readOptions(): { readonly date: string; readonly base: string } {
  const { values } = parseArgs({ options: { date: { type: "string" }, base: { type: "string" } } });
  const { date = new Date().toISOString().slice(0, 10), base = noBase } = values;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new StartError(`"${date}" is no date; ${usage}`);
  if (!URL.canParse(base)) throw new StartError(`"${base}" is no address; ${usage}`);
  return { date, base: base.replace(/\/$/, "") };
}
