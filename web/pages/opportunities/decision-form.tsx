import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { DecisionReason, PipelineState } from "../../api/generated/graphql.ts";
import { t } from "../../text/messages.ts";
import { keptDetails, stateAfterAsking, type Asking, type DecisionDetails } from "./asking.ts";
import type { Pipeline } from "./use-pipeline.ts";

interface DecisionFormProps {
  readonly asking: Asking;
  readonly pipeline: Pipeline;
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
export function DecisionForm({ asking, pipeline, onDecide, onCancel }: DecisionFormProps): JSX.Element {
  const words = t().pipeline;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const state = stateAfterAsking(asking, pipeline) ?? pipeline.state;
  return (
    <form
      ref={form}
      class="decision-form"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(state, { ...keptDetails(state, pipeline), ...readDetails(new FormData(event.currentTarget)) });
      }}
    >
      {asking === "ASSIGNED" && (
        <label class="field">
          <span>{words.assignee}</span>
          <input class="input" name="assignee" required maxLength={60} defaultValue={pipeline.assignee ?? ""} />
        </label>
      )}
      {(asking === "ASSIGNED" || asking === "LATER") && (
        <label class="field">
          <span>{words.dueOn}</span>
          <input
            class="input"
            name="dueOn"
            type="date"
            required={asking === "LATER"}
            defaultValue={pipeline.dueOn ?? ""}
          />
        </label>
      )}
      {(asking === "DECLINED" || asking === "HIDDEN") && <ReasonField />}
      <label class="field is-wide">
        <span>{words.note}</span>
        <input class="input" name="note" maxLength={1000} required={asking === "NOTE"} />
      </label>
      <div class="button-row">
        <button type="submit" class="button is-primary">
          {state === pipeline.state ? words.record : words.decide[state]}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function ReasonField(): JSX.Element {
  const words = t().pipeline;
  return (
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
