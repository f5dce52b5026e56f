import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { LocalNeo4jError } from "../errors.ts";
import type { Neo4jJars } from "../jars/provide-jars.ts";
import type { Java } from "../java/java-version.ts";
import { archiveOptions } from "./class-archive.ts";
import type { HomeLayout } from "./home-layout.ts";
import { classPath, javaOptions, writeArgumentFile } from "./java-command.ts";
import type { MemoryPlan } from "./memory.ts";
import { entryPoint, homeArgument } from "./processes.ts";

export interface ServerProcess {
  readonly pid: number;
  readonly isAlive: () => boolean | Promise<boolean>;
}

export interface LaunchOrder {
  readonly layout: HomeLayout;
  readonly java: Java;
  readonly jars: Neo4jJars;
  readonly memory: MemoryPlan;
}

/** Starts Neo4j as a process of its own: Ctrl-C in a terminal reaches us alone, and we stop it in order. */
export async function launchServer(order: LaunchOrder): Promise<ServerProcess> {
  const { layout, java, jars, memory } = order;
  const argumentFile = await writeArgumentFile(layout, "server.args", [
    `-Xms${Math.min(256, memory.heapMegabytes)}m`,
    `-Xmx${memory.heapMegabytes}m`,
    // Half alive is worse than gone: a server that ended is noticed.
    "-XX:+ExitOnOutOfMemoryError",
    `-XX:ErrorFile=${layout.crashLog}`,
    ...javaOptions(java),
    ...(await archiveOptions(order)),
    ...classPath(jars),
  ]);
  const log = openSync(layout.consoleLog, "w");
  try {
    const args = [argumentFile, entryPoint, homeArgument(layout.root), `--config-dir=${layout.configFolder}`];
    const child = spawn(java.command, args, {
      cwd: layout.root,
      detached: true,
      stdio: ["ignore", log, log],
      windowsHide: true,
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", (cause) =>
        reject(new LocalNeo4jError("START_FAILED", `${java.command} cannot be run: ${cause.message}`, { cause })),
      );
    });
    child.unref();
    if (child.pid === undefined) throw new Error("a process that runs has a pid");
    return { pid: child.pid, isAlive: () => child.exitCode === null && child.signalCode === null };
  } finally {
    closeSync(log);
  }
}
