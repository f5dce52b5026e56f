import type { LocalNeo4jError } from "../errors.ts";
import { ensureFreeSpace } from "../install/disk-space.ts";
import type { InstallContext } from "../install/install-context.ts";
import type { Neo4jJars } from "../jars/provide-jars.ts";
import type { Java } from "../java/java-version.ts";
import { dropArchive } from "./class-archive.ts";
import { writeConfig } from "./config.ts";
import type { HomeLayout } from "./home-layout.ts";
import { launchServer } from "./launch.ts";
import type { MemoryPlan } from "./memory.ts";
import { providePassword } from "./password.ts";
import { choosePort } from "./port.ts";
import { type Readiness, waitUntilReady } from "./readiness.ts";
import { explainStartFault, logSize, portTaken, readLogs } from "./start-fault.ts";
import { type ServerState, thisOwner, writeState } from "./state-file.ts";
import { stopServer } from "./stop-server.ts";

export interface StartOrder {
  readonly context: InstallContext;
  readonly layout: HomeLayout;
  readonly java: Java;
  readonly jars: Neo4jJars;
  readonly memory: MemoryPlan;
  readonly preferredPort: number;
  /** Milliseconds from the launch to the first answer. */
  readonly timeout: number;
}

/** An empty database takes 3 MB; this leaves room to import and to log. */
const neededMegabytes = 300;
const mostTries = 3;

/** Starts Neo4j on a home that none runs on, and returns once it answers. */
export async function startServer(order: StartOrder): Promise<ServerState> {
  const { context, layout } = order;
  await ensureFreeSpace(layout.root, neededMegabytes, "the database");
  // Neo4j's tool for the password wants a configuration too.
  await writeConfig(layout, order.preferredPort, order.memory.pageCacheMegabytes);
  const password = await providePassword({ ...order, signal: context.signal });
  for (let tries = 1; ; tries += 1) {
    const outcome = await tryStart(order, password);
    if ("pid" in outcome) return outcome;
    if (tries === mostTries || !outcome.isCurable) throw outcome.fault;
  }
}

async function tryStart(
  order: StartOrder,
  password: string,
): Promise<ServerState | { fault: LocalNeo4jError; isCurable: boolean }> {
  const { context, layout, memory, timeout } = order;
  const port = await choosePort(order.preferredPort);
  await writeConfig(layout, port, memory.pageCacheMegabytes);
  const isUsual = port === order.preferredPort || order.preferredPort === 0;
  const instead = isUsual ? "" : `, since ${order.preferredPort} is taken`;
  context.onProgress({ step: "start", text: `Starting Neo4j ${order.jars.version} on port ${port}${instead}` });
  const logStart = await logSize(layout);
  const server = await launchServer(order);
  const state: ServerState = { pid: server.pid, port, jars: order.jars.key, owner: await thisOwner() };
  let outcome: Readiness | undefined;
  try {
    await writeState(layout, state);
    outcome = await waitUntilReady({ port, password, timeout, signal: context.signal, isAlive: server.isAlive });
  } finally {
    // Also where the wait was broken off: nothing is left running behind an error.
    if (outcome !== "READY") await stopServer(layout, server.pid, context.onProgress);
  }
  if (outcome === "READY") return state;
  const log = await readLogs(layout, logStart);
  // Another program took the port in between, or the archive of classes went bad: both are gone at the next try.
  const isCurable = portTaken.test(log) || (outcome === "DEAD" && (await dropArchive(order)));
  return { fault: explainStartFault(layout, outcome, log), isCurable };
}
