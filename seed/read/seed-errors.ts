/** One thing that is wrong in the seed: where it stands and what to do about it. */
export interface SeedProblem {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly reason: string;
}

export function formatProblem(problem: SeedProblem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === undefined ? "" : ` ${problem.field}:`;
  return `${place}:${field} ${problem.reason}`;
}

/** The seed can't be read; nothing was written. */
export class SeedError extends Error {
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(`The seed has ${problems.length} problem(s):\n${problems.map(formatProblem).join("\n")}`);
    this.name = "SeedError";
    this.problems = problems;
  }
}
