import { statfs } from "node:fs/promises";
import { LocalNeo4jError, otherWays } from "../errors.ts";

const megabyte = 1024 * 1024;

/** Throws before a long step that the disk cannot hold, instead of failing in its middle. */
export async function ensureFreeSpace(folder: string, neededMegabytes: number, purpose: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeMegabytes = Math.floor((bavail * bsize) / megabyte);
  if (freeMegabytes >= neededMegabytes) return;
  throw new LocalNeo4jError(
    "DISK_FULL",
    `${folder} has ${freeMegabytes} MB free, and ${purpose} needs about ${neededMegabytes} MB. Free some space there and start again. ${otherWays}`,
  );
}
