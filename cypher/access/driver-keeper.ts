import type { Driver } from "neo4j-driver";

/** So many questions in a row that nothing came back to, and the driver is taken for lost. */
const mostSilences = 2;

/**
 * Holds the driver and replaces one that hangs. A network that drops packets in silence leaves the driver's connections
 * open and their questions unanswered for ever, after the network is well again too; a new driver works at once.
 */
export class DriverKeeper {
  readonly #make: () => Driver;
  readonly #onReplaced: () => void;
  #current: Driver;
  #silences = 0;

  constructor(make: () => Driver, onReplaced: () => void) {
    this.#make = make;
    this.#onReplaced = onReplaced;
    this.#current = make();
  }

  get current(): Driver {
    return this.#current;
  }

  /** The server said something, an error or not. */
  noteAnswer(): void {
    this.#silences = 0;
  }

  /** A question of that driver outlived its deadline, which is later than the server's own. */
  noteSilence(driver: Driver): void {
    if (driver !== this.#current) return;
    this.#silences += 1;
    if (this.#silences < mostSilences) return;
    this.#silences = 0;
    this.#current = this.#make();
    // It may wait for ever for a goodbye.
    driver.close().catch(() => undefined);
    this.#onReplaced();
  }

  async close(): Promise<void> {
    await this.#current.close();
  }
}
