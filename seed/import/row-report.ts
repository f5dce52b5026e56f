import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { finished } from "node:stream/promises";
import { formatRowProblem, type RowProblem } from "./import-error.ts";

const shownAtMost = 20;

/** Rows that were left out: the first of them for the screen, all of them for the report file, none kept beyond that. */
export class RowReport {
  readonly file: string;
  readonly #stream: WriteStream;
  readonly #counts = new Map<string, number>();
  readonly first: string[] = [];
  count = 0;

  private constructor(file: string) {
    this.file = file;
    this.#stream = createWriteStream(file);
  }

  static async open(file: string): Promise<RowReport> {
    await mkdir(path.dirname(file), { recursive: true });
    return new RowReport(file);
  }

  add(problem: RowProblem): void {
    const line = formatRowProblem(problem);
    this.count += 1;
    this.#counts.set(problem.file, this.skippedOf(problem.file) + 1);
    if (this.first.length < shownAtMost) this.first.push(line);
    this.#stream.write(`${line}\n`);
  }

  skippedOf(file: string): number {
    return this.#counts.get(file) ?? 0;
  }

  /** Writes what came of the import under the rows that were left out. */
  async close(summary: readonly string[]): Promise<void> {
    this.#stream.end(summary.map((line) => `${line}\n`).join(""));
    await finished(this.#stream);
  }
}
