import { useContext, useEffect, useState } from "preact/hooks";
import { ask, type Answer } from "./ask.ts";
import { AskError, isOutage } from "./ask-error.ts";
import { noteFailure, noteSuccess, recoveries } from "./connection.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";
import { forgetAnswer, recallAnswer, rememberAnswer } from "./remembered-answers.ts";
import { RenderingContext, type Rendering } from "./rendering.ts";

export interface Asked<Data> {
  /** The newest answer; while another is on its way, the one before, so that nothing vanishes. */
  readonly answer: Answer<Data> | undefined;
  readonly error: AskError | undefined;
  readonly isWaiting: boolean;
  readonly retry: () => void;
}

interface Held<Data> {
  readonly key: string;
  readonly answer?: Answer<Data>;
  readonly error?: AskError;
}

/** Operations have names of their own, which are shorter than their texts. */
function keyOf(document: { toString(): string }, variables: unknown): string {
  return `${/\bquery (\w+)/.exec(document.toString())?.[1] ?? ""} ${JSON.stringify(variables)}`;
}

/** What is known of a question before it is asked: a page that came with its answers shows them at once. */
function holdKnown<Data>(key: string, rendering: Rendering | undefined): Held<Data> {
  const known = rendering === undefined ? recallAnswer(key) : rendering.answers.get(key);
  return known === undefined ? { key: "" } : { key, answer: known as Answer<Data> }; // the key holds the question
}

/** Asks whenever the question changes; `null` asks nothing. */
export function useAnswer<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const key = variables === null ? "" : keyOf(document, variables);
  const rendering = useContext(RenderingContext);
  const [held, setHeld] = useState<Held<Data>>(() => holdKnown(key, rendering));
  const [attempt, setAttempt] = useState(0);
  const comeback = held.error !== undefined && isOutage(held.error.trouble) ? recoveries.value : 0;

  if (variables !== null && held.key !== key) rendering?.lack({ key, query: document.toString(), variables });

  useEffect(() => {
    if (variables === null) return;
    const known = recallAnswer<Data>(key);
    if (known !== undefined) return setHeld((before) => (before.answer === known ? before : { key, answer: known }));
    const asking = new AbortController();
    ask(document, variables, { signal: asking.signal }).then(
      (answer) => {
        noteSuccess();
        rememberAnswer(key, answer);
        setHeld({ key, answer });
      },
      (error: unknown) => {
        if (asking.signal.aborted) return;
        noteFailure(error);
        const shown = error instanceof AskError ? error : new AskError("fault", "Unexpected failure", { cause: error });
        setHeld((before) => ({ ...before, key, error: shown }));
      },
    );
    return () => asking.abort();
  }, [key, attempt, comeback]);

  const isCurrent = held.key === key;
  return {
    answer: held.answer,
    error: isCurrent ? held.error : undefined,
    isWaiting: variables !== null && !isCurrent,
    retry: () => {
      forgetAnswer(key);
      setHeld(({ answer }) => (answer === undefined ? { key: "" } : { key: "", answer }));
      setAttempt(attempt + 1);
    },
  };
}
