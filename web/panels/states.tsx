import type { ComponentChildren, JSX } from "preact";
import { AskError, isPassing, toAskError, type Problem, type Trouble } from "../api/ask-error.ts";
import type { Asked } from "../api/use-answer.ts";
import { t } from "../text/messages.ts";
import "./states.css";

/** Nothing for 150 ms, then the outline of what comes, after a second words: by CSS, so that fast answers don't flash. */
export function Waiting({ lines = 4, label }: { readonly lines?: number; readonly label?: string }): JSX.Element {
  return (
    <div class="waiting" role="status">
      {Array.from({ length: lines }, (_, index) => (
        <span class="skeleton" key={index} style={{ width: `${92 - ((index * 37) % 40)}%` }} />
      ))}
      <span class="waiting-text">{label ?? t().states.waiting}</span>
    </div>
  );
}

const wording: Readonly<Record<Trouble, "unreachable" | "timeout" | "outage" | "fault" | "limited" | "refused">> = {
  unreachable: "unreachable",
  timeout: "timeout",
  outage: "outage",
  fault: "fault",
  limited: "limited",
  "not-found": "refused",
  refused: "refused",
};

interface FailureProps {
  readonly error: AskError;
  readonly onRetry: () => void;
}

export function Failure({ error, onRetry }: FailureProps): JSX.Element {
  const words = wording[error.trouble];
  return (
    <div class="failure" role="alert">
      <p class="failure-title">{t().states[`${words}Title`]}</p>
      <p>{t().states[words]}</p>
      {isPassing(error.trouble) && (
        <button type="button" class="button" onClick={onRetry}>
          {t().states.retry}
        </button>
      )}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Nothing there, and what to do about it. */
export function Empty({ title, children }: EmptyProps): JSX.Element {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

interface AnsweredProps<Data, Part> {
  readonly asked: Asked<Data>;
  /** The field of the answer that is shown: each may be missing alone. */
  readonly part: (data: Data) => Part | null | undefined;
  readonly lines?: number;
  readonly waitingLabel?: string;
  readonly children: (part: Part) => ComponentChildren;
}

/** Waiting, failed, partly there or there. An answer that is there stays while the next is on its way. */
export function Answered<Data, Part>({
  asked,
  part,
  lines = 4,
  waitingLabel,
  children,
}: AnsweredProps<Data, Part>): JSX.Element {
  const { answer, error, isWaiting, retry } = asked;
  const shown = answer === undefined ? undefined : part(answer.data);
  const isMissing = answer !== undefined && (shown === null || shown === undefined);
  const failure = error ?? (isMissing ? missingError(answer.problems) : undefined);
  // A field that failed as a whole shows so itself, where it is shown.
  const hasGaps = !isMissing && answer !== undefined && answer.problems.some(({ path }) => path.length > 1);
  return (
    <>
      {failure !== undefined && <Failure error={failure} onRetry={retry} />}
      {answer === undefined && error === undefined && (
        <Waiting lines={lines} {...(waitingLabel === undefined ? {} : { label: waitingLabel })} />
      )}
      {hasGaps && <PartialNotice onRetry={retry} />}
      {shown !== null && shown !== undefined && (
        <div class={isWaiting ? "answered is-stale" : "answered"} aria-busy={isWaiting}>
          {children(shown)}
        </div>
      )}
    </>
  );
}

function missingError([first]: readonly Problem[]): AskError {
  return first === undefined ? new AskError("fault", "A part of the answer is missing") : toAskError(first);
}

function PartialNotice({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  return (
    <p class="notice" role="status">
      {t().states.partial}{" "}
      <button type="button" class="link-button" onClick={onRetry}>
        {t().states.retry}
      </button>
    </p>
  );
}
