/** Numbers that are the same on every run of a seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<One>(from: readonly One[]): One {
    return from[this.below(from.length)]!;
  }
}

/** Picks few of many often: the n-th as often as 1 / (n + flatness) says (Zipf and Mandelbrot). */
export class Zipf<One> {
  readonly #items: readonly One[];
  readonly #sums: Float64Array;
  readonly #random: Random;

  constructor(items: readonly One[], flatness: number, random: Random) {
    this.#items = items;
    this.#random = random;
    let sum = 0;
    this.#sums = Float64Array.from(items, (_, index) => (sum += 1 / (index + 1 + flatness)));
  }

  pick(): One {
    const wanted = this.#random.next() * this.#sums.at(-1)!;
    let [low, high] = [0, this.#items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#items[low]!;
  }
}
