/** The import can't begin; nothing was written. Each line says what is wrong, where, and what to do. */
export class ImportError extends Error {
  readonly problems: readonly string[];

  constructor(headline: string, problems: readonly string[]) {
    super(`${headline}\n${problems.map((line) => `  ${line}`).join("\n")}`);
    this.name = "ImportError";
    this.problems = problems;
  }
}

/** What is wrong with one row; the row gives nothing, the others do. */
export interface RowProblem {
  readonly file: string;
  /** From 1, the header not counted, as proofs count rows. */
  readonly row: number;
  /** Line of the file on which the row ends; a sheet has none. */
  readonly line: number | undefined;
  readonly column: string;
  readonly reason: string;
}

export function formatRowProblem({ file, row, line, column, reason }: RowProblem): string {
  const place = line === undefined ? `row ${row}` : `row ${row} (line ${line})`;
  return `${file} ${place}, column ${column}: ${reason}`;
}
