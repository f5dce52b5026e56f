import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { sourcesFileShape, type SeedSource } from "../format/source-file.ts";
import { SeedError } from "./seed-errors.ts";

const file = "sources.yaml";

export async function readSources(folder: string): Promise<readonly SeedSource[]> {
  const parsed = sourcesFileShape.safeParse(parse(await readFile(path.join(folder, file), "utf8")));
  if (parsed.success) return parsed.data;
  throw new SeedError(
    parsed.error.issues.map((issue) => ({ file, field: issue.path.join("."), reason: issue.message })),
  );
}
