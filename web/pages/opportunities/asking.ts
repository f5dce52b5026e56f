import type { DecisionReason, PipelineState } from "../../api/generated/graphql.ts";

/** What a form asks for: a new state, or a day or a word for the state that it has. */
export type Asking = PipelineState | "LATER" | "NOTE";

/** What staff enter beside the state. */
export interface DecisionDetails {
  readonly reason?: DecisionReason;
  readonly assignee?: string;
  readonly dueOn?: string;
  readonly note?: string;
}

/** What is known of a case. */
interface Standing {
  readonly state: PipelineState;
  readonly next: readonly PipelineState[];
  readonly assignee: string | null;
  readonly dueOn: string | null;
}

/** States with something still to be done by a day. */
const mayBeDue: readonly PipelineState[] = ["KEPT", "ASSIGNED", "CONTACTED"];

/** Which state a form leads to; nothing where a case in this state takes no such word. */
export function stateAfterAsking(asking: Asking, { state, next }: Standing): PipelineState | undefined {
  if (asking !== "LATER" && asking !== "NOTE") return asking;
  const stays = next.includes(state) && (asking === "NOTE" || mayBeDue.includes(state));
  if (stays) return state;
  // What nobody decided on yet, or what was put away, is taken up by it.
  return next.includes("KEPT") && (asking === "LATER" || state === "NEW") ? "KEPT" : undefined;
}

/** Who has a case, and its day, stay with it where its state stays. */
export function keptDetails(state: PipelineState, { state: now, assignee, dueOn }: Standing): DecisionDetails {
  if (state !== now) return {};
  return {
    ...(state === "ASSIGNED" && assignee !== null ? { assignee } : {}),
    ...(mayBeDue.includes(state) && dueOn !== null ? { dueOn } : {}),
  };
}
