import type { Answer } from "./ask.ts";

const most = 60;
const freshMs = 5 * 60_000;

interface Remembered {
  readonly answer: Answer<unknown>;
  readonly at: number;
}

const remembered = new Map<string, Remembered>();

/** Going back shows at once what was there; whole answers only, and for five minutes. */
export function rememberAnswer<Data>(key: string, answer: Answer<Data>): void {
  if (answer.problems.length === 0) keep(key, answer);
}

/** Answers that came with the page; also those with problems, as the page was written with them. */
export function restoreAnswers(answers: readonly (readonly [key: string, answer: Answer<unknown>])[]): void {
  for (const [key, answer] of answers) keep(key, answer);
}

function keep(key: string, answer: Answer<unknown>): void {
  remembered.delete(key);
  remembered.set(key, { answer, at: Date.now() });
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}

/** What is to be asked again. */
export function forgetAnswer(key: string): void {
  remembered.delete(key);
}

/** What was changed must be asked anew. */
export function forgetAnswers(): void {
  remembered.clear();
}

export function recallAnswer<Data>(key: string): Answer<Data> | undefined {
  const found = remembered.get(key);
  if (found === undefined || Date.now() - found.at > freshMs) return undefined;
  return found.answer as Answer<Data>; // the key holds the question, so the answer is of its type
}
