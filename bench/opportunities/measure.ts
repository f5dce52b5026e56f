/** Wall time in milliseconds, beside what this thread itself had to work: the second hardly changes on a busy machine. */
export interface Taken {
  readonly wall: number;
  readonly work: number;
}

export async function take<Result>(run: () => Result | Promise<Result>): Promise<readonly [Result, Taken]> {
  const [wall, work] = [performance.now(), process.threadCpuUsage()];
  const result = await run();
  const { user, system } = process.threadCpuUsage(work);
  return [result, { wall: performance.now() - wall, work: (user + system) / 1000 }];
}

/** Heap and array buffers in use, after the garbage is gone: run with --expose-gc. */
export function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

export function distribution(times: readonly number[]): string {
  return [0.5, 0.95, 0.99, 1].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)}`).join("  ");
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
