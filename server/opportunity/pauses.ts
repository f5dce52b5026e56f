import { setImmediate } from "node:timers/promises";

/** At most so many milliseconds in one go. */
const longest = 20;

/** Gives others the thread now and then during a long reckoning, so that no request waits for the whole of it. */
export class Pauses {
  #since = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.#since < longest) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
