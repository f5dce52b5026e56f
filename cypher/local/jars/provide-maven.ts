import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { LocalNeo4jError, toLocalNeo4jError } from "../errors.ts";
import { download } from "../install/download.ts";
import type { InstallContext } from "../install/install-context.ts";
import { unzip } from "../install/unzip.ts";
import { findMavenMirror } from "./maven-mirror.ts";

export interface MavenDistribution {
  readonly url: string;
  readonly sha256: string;
}

const repositoryPath = "/org/apache/maven/";

/**
 * Puts the wrapper's Maven where the wrapper looks for it, and returns what the wrapper's environment needs.
 * The wrapper could fetch it, but only with wget or curl, unzip and sha256sum, which slim containers lack; and where
 * unzip alone is missing it compares the zip's pinned hash with another file and stops.
 */
export async function provideMaven(context: InstallContext, mavenFolder: string): Promise<NodeJS.ProcessEnv> {
  const mirror = await findMavenMirror(context.environment);
  const wrapperEnvironment = mirror === undefined ? {} : { MVNW_REPOURL: mirror };
  // On Windows PowerShell does it, everywhere. With a user name the wrapper signs in by itself.
  if (process.platform === "win32" || context.environment["MVNW_USERNAME"]) return wrapperEnvironment;
  const pinned = parseWrapperProperties(
    await readFile(join(mavenFolder, ".mvn/wrapper/maven-wrapper.properties"), "utf8"),
  );
  const distribution = { ...pinned, url: mirroredUrl(pinned.url, mirror) };
  try {
    await placeDistribution(context, distribution);
    return wrapperEnvironment;
  } catch (error) {
    // A mirror of jars need not carry the distribution: then the address of the wrapper's own file.
    if (mirror === undefined || context.environment["MVNW_REPOURL"] || !isDownloadFault(error)) throw error;
    await placeDistribution(context, pinned);
    return {};
  }
}

export function parseWrapperProperties(text: string): MavenDistribution {
  const read = (key: string) => new RegExp(`^${key}=(.+?)\\s*$`, "m").exec(text)?.[1];
  const url = read("distributionUrl");
  const sha256 = read("distributionSha256Sum");
  if (url === undefined || sha256 === undefined)
    throw new Error("maven-wrapper.properties names no distribution or no SHA-256");
  return { url, sha256 };
}

/** As the wrapper does it with MVNW_REPOURL. */
export function mirroredUrl(url: string, mirror: string | undefined): string {
  return mirror === undefined ? url : mirror + url.slice(url.indexOf(repositoryPath));
}

/** The wrapper names the folder of a distribution by Java's String.hashCode of its address. */
export function wrapperHash(url: string): string {
  let hash = 0;
  for (const character of url) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(16);
}

async function placeDistribution(context: InstallContext, { url, sha256 }: MavenDistribution): Promise<void> {
  const name = url.slice(url.lastIndexOf("/") + 1).replace(/-bin\.zip$/, "");
  const userHome = context.environment["MAVEN_USER_HOME"] || join(homedir(), ".m2");
  const target = join(userHome, "wrapper", "dists", name, wrapperHash(url));
  if (await exists(target)) return;
  context.onProgress({ step: "jars", text: `Fetching ${name}, which resolves the jars of Neo4j` });
  const parent = dirname(target);
  try {
    await mkdir(parent, { recursive: true });
    const staging = await mkdtemp(join(parent, "staging-"));
    try {
      const archive = join(staging, "maven.zip");
      await download({ url, file: archive, sha256, signal: context.signal });
      await unzip(archive, `${name}/`, join(staging, name));
      await writeFile(join(staging, name, "mvnw.url"), `${url}\n`);
      await rename(join(staging, name), target);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (error) {
    throw toLocalNeo4jError(error, parent);
  }
}

function isDownloadFault(error: unknown): boolean {
  return error instanceof LocalNeo4jError && (error.code === "DOWNLOAD_FAILED" || error.code === "CHECKSUM_MISMATCH");
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
