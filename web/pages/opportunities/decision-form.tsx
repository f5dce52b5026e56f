import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { DecisionReason, PipelineState } from "../../api/generated/graphql.ts";
import { t } from "../../text/messages.ts";
import type { DecisionDetails } from "./use-pipeline.ts";

interface DecisionFormProps {
  readonly state: PipelineState;
  readonly onDecide: (state: PipelineState, details: DecisionDetails) => void;
  readonly onCancel: () => void;
}

const reasons: readonly DecisionReason[] = [
  "ALREADY_COOPERATING",
  "WRONG_BODY",
  "DATA_ERROR",
  "COMPETITOR",
  "NOT_RELEVANT",
  "SENSITIVE",
];

/** To whom, until when, or why: what a decision needs beside its name. */
export function DecisionForm({ state, onDecide, onCancel }: DecisionFormProps): JSX.Element {
  const words = t().pipeline;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  return (
    <form
      ref={form}
      class="decision-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(state, readDetails(new FormData(event.currentTarget)));
      }}
    >
      {state === "ASSIGNED" ? (
        <>
          <label class="field">
            <span>{words.assignee}</span>
            <input class="input" name="assignee" required maxLength={60} />
          </label>
          <label class="field">
            <span>{words.dueOn}</span>
            <input class="input" name="dueOn" type="date" />
          </label>
        </>
      ) : (
        <label class="field">
          <span>{words.reason}</span>
          <select class="select" name="reason" required>
            <option value="">{words.chooseReason}</option>
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {words.reasons[reason]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field is-wide">
        <span>{words.note}</span>
        <input class="input" name="note" maxLength={1000} />
      </label>
      <div class="button-row">
        <button type="submit" class="button is-primary">
          {words.decide[state]}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Empty fields were not filled in, and so are not said. */
function readDetails(fields: FormData): DecisionDetails {
  const texts = ["assignee", "dueOn", "note"].flatMap((name) => {
    const value = String(fields.get(name) ?? "").trim();
    return value === "" ? [] : [[name, value] as const];
  });
  const reason = reasons.find((one) => one === fields.get("reason"));
  return { ...Object.fromEntries(texts), ...(reason === undefined ? {} : { reason }) };
}
