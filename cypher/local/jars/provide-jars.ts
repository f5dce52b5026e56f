import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { LocalNeo4jError, otherWays } from "../errors.ts";
import type { InstallContext } from "../install/install-context.ts";
import { provideFolder } from "../install/provide-folder.ts";
import type { ProvidedJava } from "../java/provide-java.ts";
import { atMostOncePerSecond } from "../progress.ts";
import { type Checksums, differences, hashFolder, parseChecksums } from "./checksums.ts";
import { mavenFolder, runMaven } from "./run-maven.ts";

export interface Neo4jJars {
  readonly version: string;
  /** Names this set of jars, byte for byte. */
  readonly key: string;
  /** Absolute paths in a fixed order: a class archive is valid for one order only. */
  readonly files: readonly string[];
}

/** 123 MB of jars, and as much again that Maven keeps in its own folder. */
const neededMegabytes = 600;

/** The jars of Neo4j in the cache, fetched by Maven when they are not there and compared with the committed list. */
export async function provideJars(context: InstallContext, java: ProvidedJava): Promise<Neo4jJars> {
  const list = await readFile(join(mavenFolder, "jars.sha256"), "utf8");
  const expected = parseChecksums(list);
  const version = await readNeo4jVersion();
  const key = `neo4j-${version}-${createHash("sha256").update(list).digest("hex").slice(0, 12)}`;
  const folder = await provideFolder(context, {
    name: key,
    step: "jars",
    purpose: `Neo4j ${version}`,
    neededMegabytes,
    isComplete: (candidate) => holdsAll(candidate, expected),
    fill: (staging) => fillWithJars(context, java, { staging, expected, version }),
  });
  return { version, key, files: [...expected.keys()].map((name) => join(folder, name)) };
}

export async function readNeo4jVersion(): Promise<string> {
  const version = /<neo4j\.version>(.+?)</.exec(await readFile(join(mavenFolder, "pom.xml"), "utf8"))?.[1];
  if (version === undefined) throw new Error("pom.xml names no neo4j.version");
  return version;
}

async function fillWithJars(
  context: InstallContext,
  java: ProvidedJava,
  order: { staging: string; expected: Checksums; version: string },
): Promise<void> {
  const { staging, expected, version } = order;
  const scratchFolder = join(staging, "scratch");
  const onFile = countFiles(context, expected, version);
  context.onProgress({ step: "jars", text: `Neo4j ${version}: fetching its ${expected.size} jars with Maven` });
  const run = (repository?: string) =>
    runMaven(context, {
      java,
      jarsFolder: staging,
      scratchFolder,
      onFile,
      ...(repository === undefined ? {} : { repository }),
    });
  await run();
  if ((await wrongJars(staging, expected, scratchFolder)).length > 0) {
    // The user's own repository may hold a damaged jar: once more, past it.
    context.onProgress({
      step: "jars",
      text: `Neo4j ${version}: some jars differ from the committed list, fetching them afresh`,
    });
    await Promise.all((await readdir(staging)).map((name) => rm(join(staging, name), { recursive: true })));
    await run(join(scratchFolder, "repository"));
  }
  const wrong = await wrongJars(staging, expected, scratchFolder);
  if (wrong.length === 0) return;
  throw new LocalNeo4jError(
    "CHECKSUM_MISMATCH",
    `Jars of Neo4j ${version} differ from the committed list (${wrong.length} of them, first ${wrong[0]}). Nothing of them was used. Use another Maven mirror and start again. ${otherWays}`,
  );
}

async function wrongJars(staging: string, expected: Checksums, scratchFolder: string): Promise<readonly string[]> {
  // Scratch files are no jars of the list.
  await rm(scratchFolder, { recursive: true, force: true });
  return differences(expected, await hashFolder(staging));
}

/** Counts the jars of the list; before the first of them come Maven's own parts and the descriptions of everything. */
function countFiles(context: InstallContext, expected: Checksums, version: string): (name: string) => void {
  const jars = new Set<string>();
  let others = 0;
  const report = atMostOncePerSecond(context.onProgress);
  return (name) => {
    if (jars.has(name)) return;
    if (!expected.has(name)) {
      others += 1;
      if (jars.size === 0)
        report({ step: "jars", text: `Neo4j ${version}: finding out what it needs, ${others} files read` });
      return;
    }
    jars.add(name);
    const text = `Neo4j ${version}: ${jars.size} of ${expected.size} jars`;
    report({ step: "jars", text, done: jars.size, total: expected.size });
  };
}

async function holdsAll(folder: string, expected: Checksums): Promise<boolean> {
  const names = new Set(await readdir(folder).catch(() => []));
  return [...expected.keys()].every((name) => names.has(name));
}
