import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { LocalNeo4jError } from "../errors.ts";

export interface LockOptions {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds to wait for another process before giving up. */
  readonly patience: number;
  readonly onWait?: () => void;
}

/** SQLITE_BUSY: another process or connection holds the lock. */
const busy = 5;

/**
 * Runs work that one process at a time may do. The lock is SQLite's own file lock, which the system takes back when
 * its holder dies: after kill -9 nothing stale is left to recognise, as it would be with a file that names a pid.
 */
export async function withLock<Result>(
  file: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(file), { recursive: true });
  const lock = await takeLock(file, options);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

/** The same without waiting: nothing when another process is at it. */
export function tryLock(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === busy) return undefined;
    throw error;
  }
}

async function takeLock(file: string, options: LockOptions): Promise<DatabaseSync> {
  const end = performance.now() + options.patience;
  for (let attempt = 0; ; attempt += 1) {
    const lock = tryLock(file);
    if (lock !== undefined) return lock;
    if (attempt === 0) options.onWait?.();
    if (performance.now() > end) {
      throw new LocalNeo4jError(
        "START_FAILED",
        `Another process holds ${file} and does not finish. Stop it and start again.`,
      );
    }
    await delay(200, undefined, { signal: options.signal });
  }
}
