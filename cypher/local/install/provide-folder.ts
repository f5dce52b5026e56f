import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ProgressStep } from "../progress.ts";
import { toLocalNeo4jError } from "../errors.ts";
import { ensureFreeSpace } from "./disk-space.ts";
import { withLock } from "./exclusive.ts";
import type { InstallContext } from "./install-context.ts";

export interface FolderOrder {
  readonly name: string;
  readonly step: ProgressStep;
  /** What the folder is for, in a sentence about missing space. */
  readonly purpose: string;
  readonly neededMegabytes: number;
  readonly isComplete: (folder: string) => Promise<boolean>;
  readonly fill: (staging: string) => Promise<void>;
}

const stagingPrefix = "staging-";
/** A slow network may take its time over 200 MB. */
const patience = 30 * 60_000;

/**
 * A folder of the cache, filled when it is not there. It is filled under another name and renamed when complete, so
 * that a broken download is never taken for a whole one; of two processes at once the second uses the first one's.
 */
export async function provideFolder(context: InstallContext, order: FolderOrder): Promise<string> {
  const target = join(context.cacheFolder, order.name);
  if (await order.isComplete(target)) return target;
  const onWait = () => context.onProgress({ step: order.step, text: "Waiting for another start that is downloading" });
  try {
    await mkdir(context.cacheFolder, { recursive: true });
    return await withLock(join(context.cacheFolder, "install.lock"), { signal: context.signal, patience, onWait }, () =>
      fillFolder(context.cacheFolder, target, order),
    );
  } catch (error) {
    throw toLocalNeo4jError(error, context.cacheFolder);
  }
}

async function fillFolder(cacheFolder: string, target: string, order: FolderOrder): Promise<string> {
  if (await order.isComplete(target)) return target;
  await removeLeftovers(cacheFolder);
  await ensureFreeSpace(cacheFolder, order.neededMegabytes, order.purpose);
  const staging = await mkdtemp(join(cacheFolder, stagingPrefix));
  try {
    await order.fill(staging);
    await rm(target, { recursive: true, force: true });
    await rename(staging, target);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return target;
}

/** Staging folders of processes that were killed; nobody else is filling one, since the lock is held. */
async function removeLeftovers(cacheFolder: string): Promise<void> {
  const names = await readdir(cacheFolder);
  const leftovers = names.filter((name) => name.startsWith(stagingPrefix));
  await Promise.all(leftovers.map((name) => rm(join(cacheFolder, name), { recursive: true, force: true })));
}
