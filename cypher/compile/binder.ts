/** Collects the values of a statement under numbered names, so that no value ever stands in its text. */
export class Binder {
  readonly #parameters: Record<string, unknown> = {};
  #count = 0;

  bind(value: unknown): string {
    const name = `p${this.#count}`;
    this.#count += 1;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  get parameters(): Readonly<Record<string, unknown>> {
    return this.#parameters;
  }
}
