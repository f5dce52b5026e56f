import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const text = z.string().min(1);
const orgShape = z.object({ org_id: text, type: z.string(), country: z.string(), primary_domain: z.string() });
const projectShape = z.object({ project_id: text, start_date: text, topics: z.string() });
const participationShape = z.object({ project_id: text, org_id: text, role: z.string() });
const sourceShape = z.object({ source_id: text });
const pairShape = z.object({ pair_id: text, source_id: text, target_id: text });
const truthShape = z.object({ source_id: text, target_id: text });
const labelShape = z.object({ pair_id: text, group: text, label: z.enum(["0", "1"]) });

/** What was known when the window opened, and whom to rank for. */
export interface Window {
  readonly orgs: readonly z.output<typeof orgShape>[];
  readonly projects: readonly z.output<typeof projectShape>[];
  readonly participations: readonly z.output<typeof participationShape>[];
  readonly sources: readonly string[];
  readonly pairs: readonly z.output<typeof pairShape>[];
}

/** What happened after; opened only when the rankings are written. */
export interface Truth {
  /** Those that each source first met in the window. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly labels: readonly z.output<typeof labelShape>[];
}

export async function readWindow(folder: string): Promise<Window> {
  const [orgs, projects, participations, sources, pairs] = await Promise.all([
    readRows(folder, "orgs.csv", orgShape),
    readRows(folder, "projects.csv", projectShape),
    readRows(folder, "participations.csv", participationShape),
    readRows(folder, "sources.csv", sourceShape),
    readRows(folder, "pairs_dm.csv", pairShape),
  ]);
  return { orgs, projects, participations, sources: sources.map(({ source_id: id }) => id), pairs };
}

export async function readTruth(folder: string): Promise<Truth> {
  const [pairs, labels] = await Promise.all([
    readRows(folder, "truth_pairs.csv", truthShape),
    readRows(folder, "pairs_dm_labels.csv", labelShape),
  ]);
  const partners = new Map<string, Set<string>>();
  for (const { source_id: source, target_id: target } of pairs) {
    partners.set(source, (partners.get(source) ?? new Set()).add(target));
  }
  return { partners, labels };
}

const unzip = promisify(gunzip);

/** Rows of a table, packed or not; a bad one is named by its file and row. */
async function readRows<Row>(folder: string, name: string, shape: z.ZodType<Row>): Promise<readonly Row[]> {
  const file = [`${name}.gz`, name].map((one) => path.join(folder, one)).find((one) => existsSync(one));
  if (file === undefined)
    throw new Error(`${folder} holds neither ${name}.gz nor ${name}: give the folder of the data set`);
  const bytes = await readFile(file);
  const rows: unknown[] = parse(file.endsWith(".gz") ? await unzip(bytes) : bytes, { columns: true, bom: true });
  return rows.map((row, index) => {
    const parsed = shape.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new Error(
      `${file}, row ${index + 2}: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}`,
    );
  });
}
