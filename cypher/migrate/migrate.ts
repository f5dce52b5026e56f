import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Graph } from "../access/graph.ts";
import { listAppliedMigrations } from "./list-applied-migrations.ts";
import { recordMigration } from "./record-migration.ts";

export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

export interface MigrationReport {
  readonly applied: readonly string[];
  readonly known: number;
}

/** A migration that ran once is history: changing its text afterwards would make two histories. */
export class MigrationError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "MigrationError";
  }
}

const folder = new URL("../migrations/", import.meta.url);
const fileName = /^\d{4}-[a-z0-9-]+\.cypher$/;

/** The migrations in their order. Statements of a file end with a semicolon at the end of a line. */
export function readMigrations(from: URL = folder): readonly Migration[] {
  const files = readdirSync(from)
    .filter((name) => name.endsWith(".cypher"))
    .toSorted();
  // Left out in silence, a misnamed migration would never run.
  const misnamed = files.find((name) => !fileName.test(name));
  if (misnamed !== undefined) throw new MigrationError(`${misnamed} is not named NNNN-what.cypher`);
  return files.map((file, index) => {
    if (Number(file.slice(0, 4)) !== index + 1) {
      throw new MigrationError(`${file} leaves a gap or repeats a number: migration ${index + 1} is expected there`);
    }
    const text = readFileSync(new URL(file, from), "utf8");
    return {
      name: file.replace(/\.cypher$/, ""),
      checksum: createHash("sha256").update(text).digest("hex"),
      statements: text
        .replaceAll(/^\s*\/\/.*$/gm, "")
        .split(/;\s*$/m)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== ""),
    };
  });
}

/** Brings the graph's schema up to date; each migration runs once, in order, checked against what ran before. */
export async function migrate(
  graph: Graph,
  onProgress: (line: string) => void,
  migrations: readonly Migration[] = readMigrations(),
): Promise<MigrationReport> {
  const known = migrations.length;
  // An up-to-date graph, the usual case, is known without taking the lock.
  if ((await findMissing(graph, migrations)).length === 0) return { applied: [], known };
  return graph.withLock("migration", async () => {
    const missing = await findMissing(graph, migrations);
    for (const migration of missing) await apply(graph, migration, onProgress);
    if (missing.length > 0) await graph.runAlone("await-indexes", "CALL db.awaitIndexes(300)");
    return { applied: missing.map(({ name }) => name), known };
  });
}

async function findMissing(graph: Graph, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const applied = new Map((await graph.run(listAppliedMigrations, {})).map(({ name, checksum }) => [name, checksum]));
  checkHistory(migrations, applied);
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(graph: Graph, migration: Migration, onProgress: (line: string) => void): Promise<void> {
  const { name, checksum, statements } = migration;
  onProgress(`migration ${name} (${statements.length} statements)`);
  // Schema statements can't share a transaction with each other's data, so each runs alone; all are idempotent.
  for (const statement of statements) await graph.runAlone(name, statement);
  await graph.run(recordMigration, { name, checksum });
}

function checkHistory(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    const current = known.get(name);
    if (current === undefined) {
      throw new MigrationError(
        `The graph ran migration ${name}, which this version does not have: use the newer version`,
      );
    }
    if (current !== checksum) {
      throw new MigrationError(`Migration ${name} was changed after it ran: restore its text and add a new migration`);
    }
  }
}
