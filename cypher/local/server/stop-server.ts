import { setTimeout as delay } from "node:timers/promises";
import type { Report } from "../progress.ts";
import type { HomeLayout } from "./home-layout.ts";
import { isNeo4jOf, processStamp } from "./processes.ts";
import { removeState } from "./state-file.ts";

const interval = 50;
const patience = 30_000;
/** The system needs a moment to end even a killed process, longer while it writes to a slow disk. */
const killPatience = 10_000;

/** Asks Neo4j to end and waits; one that does not listen is ended hard, and recovers from its logs at the next start. */
export async function stopServer(layout: HomeLayout, pid: number, onProgress: Report): Promise<void> {
  const stamp = await processStamp(pid);
  if (await signalServer(layout, pid, "SIGTERM")) {
    const isStopped = await waitForEnd(pid, stamp, patience);
    if (!isStopped) {
      const text = `Neo4j (process ${pid}) did not stop within ${patience / 1000} s and is ended; it recovers at the next start`;
      onProgress({ step: "stop", text });
      await signalServer(layout, pid, "SIGKILL");
      await waitForEnd(pid, stamp, killPatience);
    }
  }
  await removeState(layout);
}

/** Never signals a stranger that was given the pid in the meantime. */
async function signalServer(layout: HomeLayout, pid: number, signal: NodeJS.Signals): Promise<boolean> {
  if (!(await isNeo4jOf(pid, layout.root))) return false;
  try {
    return process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
    return false;
  }
}

/** Looks at the process and not at its arguments: those vanish while it still holds the lock of the database. */
async function waitForEnd(pid: number, stamp: string | undefined, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if ((await processStamp(pid)) !== stamp) return true;
    await delay(interval);
  }
  return false;
}
