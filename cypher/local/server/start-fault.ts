import { open } from "node:fs/promises";
import { diskFull, LocalNeo4jError, otherWays } from "../errors.ts";
import type { HomeLayout } from "./home-layout.ts";
import type { Readiness } from "./readiness.ts";

/** Another program took the port between the choice and the start. */
export const portTaken = /Address already in use|BindException|PortBindException/;

const known: readonly (readonly [RegExp, (layout: HomeLayout) => LocalNeo4jError])[] = [
  [/No space left on device|Disk quota exceeded|not enough space on the disk/i, ({ root }) => diskFull(root)],
  [
    /FileLockException|store_lock|locked by another process|Lock file has been locked/i,
    ({ root }) => failure(`Another Neo4j, not started from here, uses ${root}. Stop it and start again.`),
  ],
  [
    /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory/i,
    ({ consoleLog }) =>
      failure(
        `This machine has too little free memory for Neo4j. Close other programs and start again. Its log: ${consoleLog}.`,
      ),
  ],
  [
    /fatal error has been detected by the Java Runtime/,
    ({ crashLog }) =>
      failure(`Java itself broke down while Neo4j started. Try another Java in JAVA_HOME. Its report: ${crashLog}.`),
  ],
  [
    /UnsupportedClassVersionError/,
    ({ consoleLog }) =>
      failure(`The Java that was found is too old for Neo4j. Set JAVA_HOME to Java 17 or 21. Its log: ${consoleLog}.`),
  ],
];

const wordsLimit = 300;
/** Enough for any reason; the logs themselves grow. */
const tailBytes = 256 * 1024;

/** Why a start failed, in plain words: the log is named, its stack traces are not shown. */
export function explainStartFault(
  layout: HomeLayout,
  outcome: Exclude<Readiness, "READY">,
  log: string,
): LocalNeo4jError {
  const match = known.find(([pattern]) => pattern.test(log));
  if (match !== undefined) return match[1](layout);
  const where = `Its logs: ${layout.neo4jLog} and ${layout.consoleLog}. ${otherWays}`;
  const words = lastWords(log);
  const said = words === "" ? "" : ` Its last words: ${words}`;
  switch (outcome) {
    case "DEAD":
      return failure(`Neo4j ended while it started.${said} ${where}`);
    case "LATE":
      return failure(`Neo4j did not answer in time and was stopped.${said} ${where}`);
    case "REFUSED":
      return failure(
        `Neo4j refuses the password in ${layout.passwordFile}. Put the right one there, or remove ${layout.root} to begin with an empty database.`,
      );
  }
}

/** The last few lines that a person can read. */
export function lastWords(log: string): string {
  const lines = log
    .split(/\r?\n/)
    .filter((line) => !/^\s+(at |\.\.\. \d+ more)/.test(line))
    .map((line) =>
      line
        .replace(/^\d{4}-\d\d-\d\d [\d:.+]+ /, "")
        .replace(/^(?:Exception in thread "[^"]*" |Caused by: )?(?:[a-z]\w*\.)+[A-Z][\w$]*: /, ""),
    )
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const telling = lines.filter((line) => /^(ERROR|Error)|not|fail|invalid/i.test(line));
  const words = [...new Set(telling.length > 0 ? telling : lines)].slice(-3).join(" / ");
  return words.length > wordsLimit ? `${words.slice(0, wordsLimit)}…` : words;
}

/** What both logs say since this start; a log of Neo4j goes on from start to start. */
export async function readLogs(layout: HomeLayout, since: number): Promise<string> {
  return `${await readFrom(layout.neo4jLog, since)}\n${await readFrom(layout.consoleLog, 0)}`;
}

export async function logSize(layout: HomeLayout): Promise<number> {
  const file = await open(layout.neo4jLog).catch(() => undefined);
  if (file === undefined) return 0;
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

async function readFrom(path: string, offset: number): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return "";
  try {
    const { size } = await file.stat();
    // A log that became shorter was begun anew.
    const start = Math.max(size < offset ? 0 : offset, size - tailBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

function failure(message: string): LocalNeo4jError {
  return new LocalNeo4jError("START_FAILED", message);
}
