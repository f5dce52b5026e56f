/** Keeps what was made of the current data; of a changed version it is made anew by whoever asks first, once. */
export class KeptByVersion<Made> {
  #current: { readonly version: string; readonly made: Promise<Made> } | undefined;

  readonly #onUse: (isHit: boolean) => void;

  /** Whoever watches hears at each use whether it was made already. */
  constructor(onUse: (isHit: boolean) => void = () => undefined) {
    this.#onUse = onUse;
  }

  get(version: string, make: () => Promise<Made>): Promise<Made> {
    this.#onUse(this.#current?.version === version);
    if (this.#current?.version !== version) {
      const made = make();
      this.#current = { version, made };
      // What failed is tried again by the next who asks.
      made.catch(() => {
        if (this.#current?.made === made) this.#current = undefined;
      });
    }
    return this.#current.made;
  }
}
