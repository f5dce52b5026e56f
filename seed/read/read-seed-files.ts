import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { LineCounter, parseDocument, type Document } from "yaml";
import { seedFileShape, type SeedThing } from "../format/seed-file.ts";
import { SeedError, type SeedProblem } from "./seed-errors.ts";

/** Folders of the data folder that hold no things. */
const otherFolders = ["tables", "reference"];
const otherFiles = ["sources.yaml"];

/** A thing of the seed with the place it is defined at, and the lines of its facts in their order. */
export interface PlacedThing extends SeedThing {
  readonly file: string;
  readonly line: number;
  readonly factLines: readonly number[];
}

export async function readSeedFiles(folder: string): Promise<readonly PlacedThing[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter(isThingFile).toSorted();
  const read = await Promise.all(files.map((file) => readSeedFile(folder, file)));
  const problems = read.flatMap((result) => result.problems);
  if (problems.length > 0) throw new SeedError(problems);
  return read.flatMap((result) => result.things);
}

function isThingFile(name: string): boolean {
  const top = name.split(path.sep)[0] ?? "";
  return name.endsWith(".yaml") && !otherFolders.includes(top) && !otherFiles.includes(name);
}

interface ReadFile {
  readonly things: readonly PlacedThing[];
  readonly problems: readonly SeedProblem[];
}

async function readSeedFile(folder: string, file: string): Promise<ReadFile> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path.join(folder, file), "utf8"), { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      reason: error.message.split("\n")[0] ?? "not YAML",
    }));
    return { things: [], problems };
  }
  const lineOf = lineFinder(document, lines);
  const parsed = seedFileShape.safeParse(document.toJS());
  if (parsed.success) {
    const things = parsed.data.map((thing, index) => ({
      ...thing,
      file,
      line: lineOf([index]),
      factLines: (thing.facts ?? []).map((_, fact) => lineOf([index, "facts", fact])),
    }));
    return { things, problems: [] };
  }
  const problems = parsed.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    field: issue.path.join("."),
    reason: issue.message,
  }));
  return { things: [], problems };
}

/** Finds the line of a path; of a path that is missing, the line of the nearest part that is there. */
function lineFinder(document: Document, lines: LineCounter): (at: readonly PropertyKey[]) => number {
  return (at) => {
    for (let length = at.length; length > 0; length -= 1) {
      const node = document.getIn(at.slice(0, length), true);
      const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === "number") return lines.linePos(range[0]).line;
    }
    return 1;
  };
}
