/** What went wrong, as far as the reader can do something about it. */
export type Trouble =
  /** Nothing answered: no network, or the server is down. */
  | "unreachable"
  /** The server is there and can't answer anybody: its graph is down. */
  | "outage"
  /** No answer in time. */
  | "timeout"
  /** This question broke the server; others may do better. */
  | "fault"
  /** Too much was asked from here within a minute. */
  | "limited"
  /** There is nothing by that id. */
  | "not-found"
  /** The question itself was refused; asking again won't help. */
  | "refused";

export class AskError extends Error {
  readonly trouble: Trouble;
  readonly hint: string | undefined;
  /** Code of the API's own error, where it gave one. */
  readonly code: string | undefined;

  constructor(
    trouble: Trouble,
    message: string,
    options?: { readonly cause?: unknown; readonly hint?: string; readonly code?: string },
  ) {
    super(message, { cause: options?.cause });
    this.name = "AskError";
    this.trouble = trouble;
    this.hint = options?.hint;
    this.code = options?.code;
  }
}

/** One error of an answer that did bring data: the part at `path` is missing. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly hint: string | undefined;
}

const troubleOf: Readonly<Record<string, Trouble>> = {
  NOT_FOUND: "not-found",
  TIMEOUT: "timeout",
  SERVICE_UNAVAILABLE: "outage",
  INTERNAL_SERVER_ERROR: "fault",
  RATE_LIMITED: "limited",
};

/** Whether nobody gets answers: it is worth watching for the end of it. */
export function isOutage(trouble: Trouble): boolean {
  return trouble === "unreachable" || trouble === "outage";
}

/** Whether asking again may help. */
export function isPassing(trouble: Trouble): boolean {
  return isOutage(trouble) || trouble === "timeout" || trouble === "fault" || trouble === "limited";
}

export function toAskError(problem: Problem): AskError {
  const hint = problem.hint === undefined ? {} : { hint: problem.hint };
  return new AskError(troubleOf[problem.code] ?? "refused", problem.message, { ...hint, code: problem.code });
}
