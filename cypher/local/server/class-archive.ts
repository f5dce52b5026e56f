import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { access, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { dirname, join } from "node:path";
import { tryLock } from "../install/exclusive.ts";
import type { Neo4jJars } from "../jars/provide-jars.ts";
import type { Java } from "../java/java-version.ts";
import type { HomeLayout } from "./home-layout.ts";
import { classPath, javaOptions, writeArgumentFile } from "./java-command.ts";
import { machineMegabytes } from "./memory.ts";

// Half of a start goes into reading and checking some 15,000 classes. Java can keep them ready in an archive: 9.5 s
// become 5.5 s. Its making takes half a minute of one core, so it runs once, behind the first start, at the lowest
// priority. Every fault here only means slower starts; Java itself checks an archive and passes over one that does not fit.

export interface ArchiveOrder {
  readonly layout: HomeLayout;
  readonly java: Java;
  readonly jars: Neo4jJars;
}

const suffix = ".jsa";
/** Making an archive takes some 700 MB for a while. */
const smallestMachine = 4096;
/** Java refuses a list with lines over 4096 characters, and Neo4j has some constructors that long. */
const longestLine = 4000;

/** Options of a start: use the archive, or write down the classes for one. */
export async function archiveOptions(order: ArchiveOrder): Promise<readonly string[]> {
  const file = archiveFile(order);
  if (await exists(file)) return [`-XX:SharedArchiveFile=${file}`];
  return [`-XX:DumpLoadedClassList=${listFile(order)}`];
}

/** Begins to make the archive where there is none; returns how to stop that. */
export async function beginArchive(order: ArchiveOrder): Promise<() => void> {
  if (machineMegabytes() < smallestMachine || (await exists(archiveFile(order)))) return () => {};
  const list = await readFile(listFile(order), "utf8").catch(() => "");
  const lock = list === "" ? undefined : tryLock(`${archiveFile(order)}.lock`);
  if (lock === undefined) return () => {};
  const draft = `${archiveFile(order)}.draft`;
  // A copy: the server goes on writing to the list.
  await writeFile(readableListFile(order), readableClasses(list));
  const child = await spawnArchiver(order, draft);
  child.once("error", () => {});
  child.once("close", (code) => {
    const isMade = code === 0;
    void (isMade ? keepArchive(order, draft) : rm(draft, { force: true })).catch(() => {}).finally(() => lock.close());
  });
  return () => child.kill("SIGKILL");
}

/** Removes an archive that a start may have failed of: Java checks its head alone. True where there was one. */
export async function dropArchive(order: ArchiveOrder): Promise<boolean> {
  const file = archiveFile(order);
  const wasThere = await exists(file);
  await rm(file, { force: true });
  return wasThere;
}

/** Leaves out what Java cannot read back; the last line may be cut, since the server still writes. */
export function readableClasses(list: string): string {
  const lines = list.slice(0, list.lastIndexOf("\n") + 1).split("\n");
  return lines.filter((line) => line.length <= longestLine && !line.startsWith("@cp")).join("\n");
}

async function spawnArchiver(order: ArchiveOrder, draft: string): Promise<ChildProcess> {
  const options = [
    "-Xshare:dump",
    "-Xmx512m",
    "-Xlog:disable",
    // An archive fits only a start that opens the same modules.
    ...javaOptions(order.java),
    `-XX:SharedClassListFile=${readableListFile(order)}`,
    `-XX:SharedArchiveFile=${draft}`,
    ...classPath(order.jars),
  ];
  const argumentFile = await writeArgumentFile(order.layout, "archive.args", options);
  const child = spawn(order.java.command, [argumentFile], { detached: true, stdio: "ignore", windowsHide: true });
  child.unref();
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  return child;
}

/** Archives of earlier Javas go: they are 130 MB each. */
async function keepArchive(order: ArchiveOrder, draft: string): Promise<void> {
  const file = archiveFile(order);
  await rename(draft, file);
  const folder = dirname(file);
  const others = (await readdir(folder))
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(suffix) && path !== file);
  await Promise.all(others.map((path) => rm(path, { force: true })));
}

/** Beside the jars, since it is valid for them alone, and named for what else it is valid for. */
function archiveFile({ java, jars }: ArchiveOrder): string {
  const folder = dirname(jars.files[0] ?? "");
  const name = createHash("sha256").update(`${java.build}\n${java.home}\n${folder}`).digest("hex").slice(0, 12);
  return join(folder, `classes-${name}${suffix}`);
}

function listFile({ layout }: ArchiveOrder): string {
  return join(layout.runFolder, "classes.list");
}

function readableListFile({ layout }: ArchiveOrder): string {
  return join(layout.runFolder, "classes.readable.list");
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
