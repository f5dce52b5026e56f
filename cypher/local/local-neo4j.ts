import { type RunningNeo4j, toLocalNeo4jError } from "./errors.ts";
import { cacheFolder } from "./install/cache-folder.ts";
import { withLock } from "./install/exclusive.ts";
import type { InstallContext } from "./install/install-context.ts";
import { type JavaSearch, usualJavaSearch } from "./java/find-java.ts";
import { type ProvidedJava, provideJava } from "./java/provide-java.ts";
import { type Neo4jJars, provideJars } from "./jars/provide-jars.ts";
import type { Report } from "./progress.ts";
import { beginArchive } from "./server/class-archive.ts";
import { findHome, type HomeLayout, openHome } from "./server/home-layout.ts";
import { machineMegabytes, type MemoryPlan, planMemory } from "./server/memory.ts";
import { readPassword } from "./server/password.ts";
import { isNeo4jOf } from "./server/processes.ts";
import { waitUntilReady } from "./server/readiness.ts";
import { describeServer, findOrphan, findRunningState } from "./server/running-server.ts";
import { startServer } from "./server/start-server.ts";
import { type ServerState, thisOwner, writeState } from "./server/state-file.ts";
import { stopServer } from "./server/stop-server.ts";

export interface LocalNeo4jOptions {
  /** Folder of one database; everything of Neo4j goes into its subfolder `neo4j`. */
  readonly home: string;
  /** Taken where it is free; 0 asks for any free port. */
  readonly preferredPort?: number;
  readonly onProgress?: Report;
  /** Ends a start that is no longer wanted, downloads and children included. */
  readonly signal?: AbortSignal;
  /** Milliseconds from the launch to the first answer. */
  readonly timeout?: number;
  readonly memory?: MemoryPlan;
  /** For tests: another cache than the user's, other variables, a machine without Java. */
  readonly cacheFolder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly javaSearch?: JavaSearch;
}

export interface LocalNeo4j extends RunningNeo4j {
  /** It ran already, left behind by a process that was killed. */
  readonly isAdopted: boolean;
  /** Ends Neo4j in order; a second call waits for the first. */
  readonly stop: () => Promise<void>;
}

const usualPort = 7687;
const usualTimeout = 3 * 60_000;
/** Another start may be downloading. */
const lockPatience = 30 * 60_000;

/** Starts the database of a home, or takes over one that lost its owner. Throws LocalNeo4jError. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { onProgress = () => {}, signal } = options;
  try {
    const layout = await openHome(options.home);
    const onWait = () => onProgress({ step: "start", text: "Waiting for another start of the same database" });
    return await withLock(layout.lockFile, { signal, patience: lockPatience, onWait }, () =>
      startLocked(options, layout),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw toLocalNeo4jError(error, options.home);
  }
}

/** Stops the database of a home, whoever started it; false when none ran. */
export async function stopLocalNeo4j(home: string, onProgress: Report = () => {}): Promise<boolean> {
  const layout = await findHome(home);
  const state = layout === undefined ? undefined : await findRunningState(layout);
  if (layout === undefined || state === undefined) return false;
  await stopServer(layout, state.pid, onProgress);
  return true;
}

/** The database of a home as it runs now, whoever started it. */
export async function findLocalNeo4j(home: string): Promise<RunningNeo4j | undefined> {
  const layout = await findHome(home);
  const state = layout === undefined ? undefined : await findRunningState(layout);
  return layout === undefined || state === undefined ? undefined : describeServer(layout, state);
}

async function startLocked(options: LocalNeo4jOptions, layout: HomeLayout): Promise<LocalNeo4j> {
  // Before anything is fetched: a running one needs neither Java nor jars.
  const orphan = await findOrphan(layout);
  const environment = options.environment ?? process.env;
  const context: InstallContext = {
    cacheFolder: options.cacheFolder ?? cacheFolder(environment),
    environment,
    onProgress: options.onProgress ?? (() => {}),
    signal: options.signal,
  };
  const java = await provideJava(context, options.javaSearch ?? usualJavaSearch(environment));
  const jars = await provideJars(context, java);
  const adopted =
    orphan === undefined
      ? undefined
      : await adoptOrReplace({ context, layout, jars, orphan, timeout: options.timeout ?? usualTimeout });
  if (adopted !== undefined) return handle({ context, layout, java, jars }, adopted, true);
  const started = await startServer({
    context,
    layout,
    java,
    jars,
    memory: options.memory ?? planMemory(machineMegabytes()),
    preferredPort: options.preferredPort ?? usualPort,
    timeout: options.timeout ?? usualTimeout,
  });
  return handle({ context, layout, java, jars }, started, false);
}

interface AdoptOrder {
  readonly context: InstallContext;
  readonly layout: HomeLayout;
  readonly jars: Neo4jJars;
  readonly orphan: ServerState;
  readonly timeout: number;
}

/** Takes over an orphan that is current and answers; any other is stopped. */
async function adoptOrReplace({
  context,
  layout,
  jars,
  orphan,
  timeout,
}: AdoptOrder): Promise<ServerState | undefined> {
  const password = await readPassword(layout);
  if (orphan.jars === jars.key && password !== undefined) {
    context.onProgress({
      step: "start",
      text: `Taking over Neo4j on port ${orphan.port}, which an ended process left running`,
    });
    const isAlive = () => isNeo4jOf(orphan.pid, layout.root);
    const readiness = await waitUntilReady({ port: orphan.port, password, timeout, signal: context.signal, isAlive });
    if (readiness === "READY") {
      const adopted = { ...orphan, owner: await thisOwner() };
      await writeState(layout, adopted);
      return adopted;
    }
  }
  context.onProgress({
    step: "stop",
    text: `Stopping Neo4j (process ${orphan.pid}), which an ended process left running`,
  });
  await stopServer(layout, orphan.pid, context.onProgress);
  return undefined;
}

interface HandleOrder {
  readonly context: InstallContext;
  readonly layout: HomeLayout;
  readonly java: ProvidedJava;
  readonly jars: Neo4jJars;
}

async function handle(order: HandleOrder, state: ServerState, isAdopted: boolean): Promise<LocalNeo4j> {
  const { context, layout } = order;
  const running = await describeServer(layout, state);
  const endArchive = isAdopted ? () => {} : await beginArchive(order);
  context.onProgress({ step: "start", text: `Neo4j answers at ${running.uri}` });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    endArchive();
    stopping ??= stopServer(layout, running.pid, context.onProgress);
    return stopping;
  };
  return { ...running, isAdopted, stop };
}
