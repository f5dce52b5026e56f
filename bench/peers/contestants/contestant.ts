import type { Operation, Variables } from "../operations/operation.ts";
import type { Sent } from "../profile.ts";

/** One way to ask the same graph the same questions. */
export interface Contestant {
  readonly name: "product" | "peer" | "bare";
  /** The answer's rows, in the shape that all contestants must agree on. */
  ask(operation: Operation, variables: Variables): Promise<readonly unknown[]>;
  /** What is sent to the database for one question. */
  recordStatements(operation: Operation, variables: Variables): Promise<readonly Sent[]>;
  /** Asks over and over, so many at a time, and tells how long each answer took. */
  load(operation: Operation, cases: readonly Variables[], amount: Amount): Promise<Load>;
  close(): Promise<void>;
}

export interface Amount {
  readonly questions: number;
  readonly atOnce: number;
}

export interface Load {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Milliseconds of the whole. */
  readonly duration: number;
}
