/** `pnpm run import`: brings tables of anybody's into the graph by a mapping file, and says what changed and what not. */
import path from "node:path";
import { migrate } from "@alliance-atlas/cypher";
import { ImportError, prepareImport, RowReport, runImport, type PreparedImport } from "@alliance-atlas/seed/import";
import { describeChanges } from "./describe-load.ts";
import { explain } from "./explain.ts";
import { openGraphForCommand } from "./graph-access.ts";
import { importUsage, readImportArguments, wantsHelp, type ImportArguments } from "./import-arguments.ts";
import { readStartSettings } from "./settings.ts";

const started = performance.now();

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function say(line: string): void {
  process.stderr.write(`${seconds().padStart(6)}s  ${line}\n`);
}

try {
  const given = process.argv.slice(2);
  const { home } = readStartSettings(process.env);
  if (wantsHelp(given)) process.stdout.write(`${importUsage}\n`);
  else await run(home, readImportArguments(given, process.env["INIT_CWD"] ?? process.cwd()));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function run(home: string, given: ImportArguments): Promise<void> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(":", "");
  const file = given.report ?? path.join(home, "imports", `${path.parse(given.mapping).name}-${stamp}.txt`);
  const report = await RowReport.open(file);
  const summary: string[] = [];
  try {
    // All rows are read before the graph is touched.
    say("reading the mapping and every row of the tables");
    const prepared = await prepareImport(given, (problem) => report.add(problem));
    summary.push(...describeRows(prepared, report));
    for (const line of report.first) say(line);
    if (report.count > report.first.length) say(`… and ${report.count - report.first.length} more in ${file}`);
    summary.push(await write(home, given, prepared, report.count));
  } catch (error) {
    summary.push(explain(error));
    throw error;
  } finally {
    await report.close(summary);
  }
  process.stdout.write(`${summary.join("\n")}\nrows left out are listed in ${file}\n`);
}

function describeRows(prepared: PreparedImport, report: RowReport): readonly string[] {
  return prepared.tables.map(
    ({ file, rowCount }) => `${file}: ${rowCount} rows read, ${report.skippedOf(file)} left out`,
  );
}

async function write(home: string, given: ImportArguments, prepared: PreparedImport, faults: number): Promise<string> {
  if (given.isStrict && faults > 0) {
    throw new ImportError("With --strict nothing is written while rows are faulty", [`${faults} rows are`]);
  }
  if (given.isDryRun) return "dry run: nothing was written";
  const access = await openGraphForCommand(home, process.env, say);
  try {
    await migrate(access.graph, say);
    const changes = describeChanges(await runImport(access.graph, prepared, say));
    const what = `${prepared.dataset} (data version ${prepared.dataVersion}, ${seconds()} s)`;
    return changes === "" ? `the graph holds ${what} already, nothing changed` : `imported ${what}: ${changes}`;
  } finally {
    await access.close();
  }
}
