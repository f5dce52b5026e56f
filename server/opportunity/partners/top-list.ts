/** Keeps the best so many, the higher score first and among equals who came first. */
export class TopList {
  readonly #most: number;
  readonly #entries: { readonly item: number; readonly score: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  wouldTake(score: number): boolean {
    const last = this.#entries[this.#most - 1];
    return last === undefined || score > last.score;
  }

  add(item: number, score: number): void {
    let place = this.#entries.length;
    while (place > 0 && this.#entries[place - 1]!.score < score) place -= 1;
    this.#entries.splice(place, 0, { item, score });
    if (this.#entries.length > this.#most) this.#entries.pop();
  }

  list(): readonly number[] {
    return this.#entries.map(({ item }) => item);
  }
}
