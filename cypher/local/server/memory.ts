import { totalmem } from "node:os";

export interface MemoryPlan {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

const megabyte = 1024 * 1024;

/** Shares of the machine for a database of this size: a laptop stays usable, a large server gives no more than helps. */
export function planMemory(available: number): MemoryPlan {
  return {
    heapMegabytes: clamp(available * 0.25, 512, 2048),
    pageCacheMegabytes: clamp(available * 0.1, 128, 1024),
  };
}

/** Memory of the machine, or of the container that this runs in. */
export function machineMegabytes(): number {
  const limit = process.constrainedMemory();
  const total = totalmem();
  return Math.floor((limit > 0 && limit < total ? limit : total) / megabyte);
}

function clamp(value: number, floor: number, ceiling: number): number {
  return Math.round(Math.min(Math.max(value, floor), ceiling));
}
