import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { PipelineState } from "../../api/generated/graphql.ts";
import { Icon } from "../../panels/icon.tsx";
import { staff } from "../../state/staff.ts";
import { t } from "../../text/messages.ts";
import { DecisionForm } from "./decision-form.tsx";
import type { DecisionDetails, PipelineControl } from "./use-pipeline.ts";

/** In the order of the work, whatever is possible now; what isn't has no button. */
const order: readonly PipelineState[] = ["KEPT", "ASSIGNED", "CONTACTED", "AGREED", "DECLINED", "HIDDEN"];
/** What needs a word more than the press of a button. */
const asking: readonly PipelineState[] = ["ASSIGNED", "DECLINED", "HIDDEN"];

/** What staff can do with a suggestion now; nothing for other readers. */
export function StaffActions({ control }: { readonly control: PipelineControl }): JSX.Element | null {
  const open = useSignal<PipelineState | undefined>(undefined);
  const words = t().pipeline;
  const member = staff.value;
  const { pipeline, isBusy, trouble } = control;
  const problem = trouble === undefined ? undefined : words[trouble];
  if (member === undefined) return problem === undefined ? null : <Problem text={problem} />;
  const decide = (state: PipelineState, details?: DecisionDetails): void => {
    open.value = undefined;
    void control.decide(member, state, details);
  };
  return (
    <div class="staff-actions" role="group" aria-label={words.actions}>
      {order
        .filter((state) => pipeline.next.includes(state))
        .map((state) => (
          <button
            key={state}
            type="button"
            class="chip"
            disabled={isBusy}
            aria-expanded={asking.includes(state) ? open.value === state : undefined}
            onClick={() => {
              if (!asking.includes(state)) return decide(state);
              open.value = open.value === state ? undefined : state;
            }}
          >
            {words.decide[state]}
          </button>
        ))}
      {pipeline.undoable !== null && (
        <button type="button" class="quiet-button" disabled={isBusy} onClick={() => void control.undo(member)}>
          <Icon name="undo" />
          {words.undo}
        </button>
      )}
      {open.value !== undefined && (
        <DecisionForm
          key={open.value}
          state={open.value}
          onCancel={() => {
            open.value = undefined;
          }}
          onDecide={decide}
        />
      )}
      {problem !== undefined && <Problem text={problem} />}
    </div>
  );
}

function Problem({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="notice" role="alert">
      {text}
    </p>
  );
}
