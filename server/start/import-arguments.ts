import path from "node:path";
import { parseArgs } from "node:util";
import { StartError } from "./settings.ts";

export interface ImportArguments {
  readonly mapping: string;
  readonly folder: string;
  /** Reads and checks everything, writes nothing. */
  readonly isDryRun: boolean;
  /** One faulty row stops the import before anything is written. */
  readonly isStrict: boolean;
  readonly report: string | undefined;
}

export const importUsage = `Usage: pnpm run import --mapping FILE --data DIR [--dry-run] [--strict] [--report FILE]

  --mapping FILE   how the tables' columns become things and facts (see seed/import/README.md)
  --data DIR       the folder of the tables that the mapping names
  --dry-run        read and check everything, write nothing
  --strict         write nothing if any row is faulty; without it faulty rows are left out and reported
  --report FILE    where the rows that were left out are listed; otherwise a file under ATLAS_HOME`;

const options = {
  mapping: { type: "string" },
  data: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  report: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

export function wantsHelp(given: readonly string[]): boolean {
  return given.includes("--help");
}

/** Paths are taken from the folder that the command was given in, which a package manager may have left. */
export function readImportArguments(given: readonly string[], folder: string): ImportArguments {
  const { mapping, data, report, ...flags } = parse(given);
  if (mapping === undefined || data === undefined) {
    throw new StartError(`An import needs ${mapping === undefined ? "--mapping" : "--data"}.\n\n${importUsage}`);
  }
  return {
    mapping: path.resolve(folder, mapping),
    folder: path.resolve(folder, data),
    isDryRun: flags["dry-run"],
    isStrict: flags.strict,
    report: report === undefined ? undefined : path.resolve(folder, report),
  };
}

function parse(given: readonly string[]) {
  try {
    // A package manager may hand on the "--" that ends its own options.
    return parseArgs({ args: given.filter((one) => one !== "--"), options }).values;
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${importUsage}`);
  }
}
