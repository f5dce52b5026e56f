import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { runCommand } from "../install/run-command.ts";
import type { InstallContext } from "../install/install-context.ts";
import type { ProvidedJava } from "../java/provide-java.ts";
import { createTrustStore, trustStorePassword } from "../java/trust-store.ts";
import { explainMavenFault } from "./maven-fault.ts";
import { provideMaven } from "./provide-maven.ts";

/** The committed wrapper and its pom. */
export const mavenFolder = join(import.meta.dirname, "..", "maven");

export interface MavenOrder {
  readonly java: ProvidedJava;
  /** Where the jars go; also scratch space for what Maven needs. */
  readonly jarsFolder: string;
  readonly scratchFolder: string;
  /** A repository of its own instead of the user's, for a second try with fresh bytes. */
  readonly repository?: string;
  /** Told of each file that arrives, jars and descriptions of jars. */
  readonly onFile: (name: string) => void;
}

/** Maven retries by itself; a minute without an answer ends a try. */
const requestTimeout = 60_000;
const silenceLimit = 5 * 60_000;
const downloaded = /^\[INFO\] Downloaded from [^:]+: (\S+)/;
/** Fetches the some 300 descriptions side by side, not one after the other: a cold start takes a third to half of the time. */
const parallel = [
  "-Daether.dependencyCollector.impl=bf",
  "-Daether.dependencyCollector.bf.threads=8",
  "-Daether.connector.basic.threads=8",
];

/** Copies the jars that the pom names into a folder, through the wrapper and never through an installed Maven. */
export async function runMaven(context: InstallContext, order: MavenOrder): Promise<void> {
  const wrapperEnvironment = await provideMaven(context, mavenFolder);
  const javaEnvironment = await environmentOfJava(context.environment, order);
  const logFile = join(context.cacheFolder, "maven.log");
  const result = await runCommand({
    ...wrapperCommand([
      "-B",
      "-C",
      // Forgets that an earlier start was without a network.
      "-U",
      "-f",
      join(mavenFolder, "pom.xml"),
      `-Djars.folder=${order.jarsFolder}`,
      ...parallel,
      "-Daether.connector.connectTimeout=10000",
      `-Daether.connector.requestTimeout=${requestTimeout}`,
      ...(order.repository === undefined ? [] : [`-Dmaven.repo.local=${order.repository}`]),
      "process-resources",
    ]),
    cwd: mavenFolder,
    environment: { ...context.environment, ...wrapperEnvironment, ...javaEnvironment },
    signal: context.signal,
    silenceLimit,
    onLine: (line) => {
      const url = downloaded.exec(line)?.[1];
      if (url !== undefined) order.onFile(basename(url));
    },
  });
  if (result.isSuccess) return;
  await writeFile(logFile, `${result.lines.join("\n")}\n`);
  throw explainMavenFault({ ...result, logFile, folder: context.cacheFolder });
}

/** `sh` runs the wrapper even where a copy of the project lost its executable bit. */
function wrapperCommand(args: readonly string[]): { file: string; args: readonly string[] } {
  if (process.platform !== "win32") return { file: "sh", args: [join(mavenFolder, "mvnw"), ...args] };
  return { file: process.env["ComSpec"] ?? "cmd.exe", args: ["/d", "/c", join(mavenFolder, "mvnw.cmd"), ...args] };
}

async function environmentOfJava(
  environment: NodeJS.ProcessEnv,
  { java, scratchFolder }: MavenOrder,
): Promise<NodeJS.ProcessEnv> {
  if (!java.isFetched || environment["MAVEN_OPTS"]?.includes("trustStore") === true) return { JAVA_HOME: java.home };
  await mkdir(scratchFolder, { recursive: true });
  const trustStore = join(scratchFolder, "trust.jks");
  await writeFile(trustStore, createTrustStore());
  // Not MAVEN_OPTS: Maven's script splits that at spaces, and folders have them.
  const options = `${environment["JDK_JAVA_OPTIONS"] ?? ""} "-Djavax.net.ssl.trustStore=${trustStore}" -Djavax.net.ssl.trustStorePassword=${trustStorePassword}`;
  return { JAVA_HOME: java.home, JDK_JAVA_OPTIONS: options.trim() };
}
