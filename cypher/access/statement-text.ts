/** A text with the parameters that it names. */
export interface StatementQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface Line {
  readonly text: string;
  /** The parameter without which the line is not sent. */
  readonly needs: string | undefined;
}

interface Variant {
  readonly text: string;
  readonly names: readonly string[];
}

const need = / \/\/ when (\w+)$/;

/**
 * Cypher as a file has it. A line that ends in `// when x` is sent only where the parameter x is given: neither null nor
 * false. So a question pays for no condition that it does not set, and the database plans one text for each set of those
 * that are; values never change a text. Remarks and indentation are not sent: a message of more than 1,400 bytes is
 * several packets, each of which wakes the database.
 */
export class StatementText {
  readonly #lines: readonly Line[];
  readonly #needs: readonly string[];
  readonly #variants = new Map<string, Variant>();

  constructor(source: string) {
    this.#lines = source
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("//"))
      .map((line) => ({ text: line.replace(need, ""), needs: need.exec(line)?.[1] }));
    this.#needs = [...new Set(this.#lines.flatMap(({ needs }) => needs ?? []))];
  }

  /** Parameters that bring lines of their own. */
  get needs(): readonly string[] {
    return this.#needs;
  }

  queryFor(parameters: StatementQuery["parameters"]): StatementQuery {
    const given = this.#needs.filter((name) => parameters[name] != null && parameters[name] !== false);
    const { text, names } = this.#variantOf(given);
    return { text, parameters: Object.fromEntries(names.map((name) => [name, parameters[name]])) };
  }

  #variantOf(given: readonly string[]): Variant {
    const key = given.join(" ");
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const lines = this.#lines.filter(({ needs }) => needs === undefined || given.includes(needs));
    const text = lines.map((line) => line.text).join("\n");
    const variant = { text, names: [...new Set([...text.matchAll(/\$(\w+)/g)].flatMap(([, name]) => name ?? []))] };
    this.#variants.set(key, variant);
    return variant;
  }
}
