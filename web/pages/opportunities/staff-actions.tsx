import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { PipelineState } from "../../api/generated/graphql.ts";
import { Icon } from "../../panels/icon.tsx";
import { staff } from "../../state/staff.ts";
import { t } from "../../text/messages.ts";
import { stateAfterAsking, type Asking, type DecisionDetails } from "./asking.ts";
import { DecisionForm } from "./decision-form.tsx";
import type { PipelineControl } from "./use-pipeline.ts";

/** In the order of the work, whatever is possible now; what isn't has no button. */
const order: readonly PipelineState[] = ["KEPT", "ASSIGNED", "CONTACTED", "AGREED", "DECLINED", "HIDDEN"];
/** What needs a word more than the press of a button. */
const asking: readonly PipelineState[] = ["ASSIGNED", "DECLINED", "HIDDEN"];
/** Once reached, these are there; the others can be done once more. */
const once: readonly PipelineState[] = ["KEPT", "AGREED"];
/** Keys of the decisions that are taken most; see card-keys.ts. */
const keys: Partial<Record<PipelineState, string>> = { KEPT: "Y", DECLINED: "N" };

/** What staff can do with a suggestion now; nothing for other readers. */
export function StaffActions({ control }: { readonly control: PipelineControl }): JSX.Element | null {
  const open = useSignal<Asking | undefined>(undefined);
  const words = t().pipeline;
  const member = staff.value;
  const { pipeline, isBusy, trouble } = control;
  const problem = trouble === undefined ? undefined : words[trouble];
  if (member === undefined) return problem === undefined ? null : <Problem text={problem} />;
  const decide = (state: PipelineState, details?: DecisionDetails): void => {
    open.value = undefined;
    void control.decide(member, state, details);
  };
  const button = (what: Asking, key: string | undefined, act?: () => void): JSX.Element => (
    <button
      key={what}
      type="button"
      class="chip"
      disabled={isBusy}
      {...(key === undefined ? {} : { "aria-keyshortcuts": key })}
      aria-expanded={act === undefined ? open.value === what : undefined}
      onClick={() => {
        if (act !== undefined) return act();
        open.value = open.value === what ? undefined : what;
      }}
    >
      {words.decide[what]}
      {key !== undefined && <kbd aria-hidden="true">{key}</kbd>}
    </button>
  );
  const isPossible = (state: PipelineState): boolean =>
    pipeline.next.includes(state) && !(once.includes(state) && state === pipeline.state);
  return (
    <div class="staff-actions" role="group" aria-label={words.actions}>
      {order
        .filter(isPossible)
        .map((state) => button(state, keys[state], asking.includes(state) ? undefined : () => decide(state)))}
      {stateAfterAsking("LATER", pipeline) !== undefined && button("LATER", "L")}
      {stateAfterAsking("NOTE", pipeline) !== undefined && button("NOTE", "C")}
      {pipeline.undoable !== null && (
        <button type="button" class="quiet-button" disabled={isBusy} onClick={() => void control.undo(member)}>
          <Icon name="undo" />
          {words.undo}
        </button>
      )}
      {open.value !== undefined && (
        <DecisionForm
          key={open.value}
          asking={open.value}
          pipeline={pipeline}
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
