import { randomBytes } from "node:crypto";
import { access, readFile, writeFile } from "node:fs/promises";
import { LocalNeo4jError } from "../errors.ts";
import { runCommand } from "../install/run-command.ts";
import type { Neo4jJars } from "../jars/provide-jars.ts";
import type { Java } from "../java/java-version.ts";
import type { HomeLayout } from "./home-layout.ts";
import { classPath, javaOptions, writeArgumentFile } from "./java-command.ts";

export const user = "neo4j";

export interface PasswordOrder {
  readonly layout: HomeLayout;
  readonly java: Java;
  readonly jars: Neo4jJars;
  readonly signal: AbortSignal | undefined;
}

export async function readPassword(layout: HomeLayout): Promise<string | undefined> {
  const text = await readFile(layout.passwordFile, "utf8").catch(() => "");
  return text.trim() || undefined;
}

/** The password of this home: made at its first start, before a database exists that would have Neo4j's own default. */
export async function providePassword(order: PasswordOrder): Promise<string> {
  const { layout } = order;
  const known = await readPassword(layout);
  if (await exists(layout.databasesFolder)) {
    if (known !== undefined) return known;
    throw new LocalNeo4jError(
      "START_FAILED",
      `${layout.passwordFile} is missing, and the database beside it cannot be opened without it. Put it back, or remove ${layout.root} to begin with an empty database.`,
    );
  }
  // Hexadecimal, since Neo4j's tool would read a leading dash as an option.
  const password = known ?? randomBytes(24).toString("hex");
  await writeFile(layout.passwordFile, `${password}\n`, { mode: 0o600 });
  if (known === undefined || !(await exists(layout.initialPasswordFile))) await setInitialPassword(order);
  return password;
}

async function setInitialPassword({ layout, java, jars, signal }: PasswordOrder): Promise<void> {
  const options = ["-XX:TieredStopAtLevel=1", ...javaOptions(java), ...classPath(jars)];
  const result = await runCommand({
    file: java.command,
    args: [
      await writeArgumentFile(layout, "admin.args", options),
      "org.neo4j.cli.AdminTool",
      "dbms",
      "set-initial-password",
      // The tool reads it from the file: in its arguments every user of the machine could see it.
      `@${layout.passwordFile}`,
    ],
    cwd: layout.root,
    environment: { ...process.env, NEO4J_HOME: layout.root, NEO4J_CONF: layout.configFolder },
    signal,
    silenceLimit: 120_000,
  });
  if (result.isSuccess && (await exists(layout.initialPasswordFile))) return;
  const lastWords = result.lines.find((line) => line.trim() !== "") ?? "it said nothing";
  throw new LocalNeo4jError(
    "START_FAILED",
    `The password of the database in ${layout.root} could not be set: ${lastWords}`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
