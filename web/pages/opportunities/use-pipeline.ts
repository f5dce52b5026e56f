import { useSignal } from "@preact/signals";
import { ask } from "../../api/ask.ts";
import {
  DecideDocument,
  PipelineOfDocument,
  UndoDecisionDocument,
  type PipelineState,
} from "../../api/generated/graphql.ts";
import { forgetAnswers } from "../../api/remembered-answers.ts";
import type { StaffMember } from "../../state/staff.ts";
import { readStaffTrouble, type StaffTrouble } from "../../state/staff-trouble.ts";
import type { DecisionDetails } from "./asking.ts";
import type { Opportunity, OpportunityAnswer } from "./suggestion.ts";

export type Pipeline = Opportunity["pipeline"];

/** What was done just now, and the way back. */
export interface Decided {
  readonly item: Opportunity;
  readonly state: PipelineState;
  readonly undo: () => Promise<void>;
}

interface PipelineSurroundings {
  readonly answer: OpportunityAnswer;
  readonly onDecided: (decided: Decided) => void;
}

export interface PipelineControl {
  readonly pipeline: Pipeline;
  readonly isBusy: boolean;
  readonly trouble: StaffTrouble | undefined;
  readonly decide: (member: StaffMember, state: PipelineState, details?: DecisionDetails) => Promise<void>;
  readonly undo: (member: StaffMember) => Promise<void>;
}

/** Where a suggestion stands, as the answer gave it or as it stands after what was done here. */
export function usePipeline(
  item: Opportunity,
  rank: number | undefined,
  { answer, onDecided }: PipelineSurroundings,
): PipelineControl {
  const newer = useSignal<Pipeline | undefined>(undefined);
  const isBusy = useSignal(false);
  const trouble = useSignal<StaffTrouble | undefined>(undefined);
  const latest = (): Pipeline => {
    const known = newer.value;
    return known !== undefined && known.revision >= item.pipeline.revision ? known : item.pipeline;
  };
  const pipeline = latest();

  const change = async (work: () => Promise<unknown>): Promise<void> => {
    isBusy.value = true;
    trouble.value = undefined;
    try {
      await work();
    } catch (error) {
      trouble.value = readStaffTrouble(error);
    }
    try {
      // Asked anew whatever happened: after a conflict it shows what the other decided.
      const { data } = await ask(PipelineOfDocument, { id: item.id });
      if (data.pipelineOf !== null) newer.value = data.pipelineOf;
      forgetAnswers();
    } catch {
      trouble.value ??= "failed";
    } finally {
      isBusy.value = false;
    }
  };

  const shown = {
    score: item.score,
    rank: rank ?? null,
    band: item.band,
    model: answer.model.name,
    dataVersion: answer.dataVersion,
  };
  const undo = ({ name: author, token }: StaffMember): Promise<void> =>
    change(async () => {
      // The newest, as the way back may be taken long after it was offered.
      const id = latest().undoable;
      if (id !== null) await ask(UndoDecisionDocument, { id, author }, { token });
    });
  return {
    pipeline,
    isBusy: isBusy.value,
    trouble: trouble.value,
    decide: async (member, state, details = {}) => {
      const { name: author, token } = member;
      const own = { suggestion: item.id, state, author, expectedRevision: pipeline.revision, key: makeKey(), shown };
      await change(() => ask(DecideDocument, { input: { ...own, ...details } }, { token }));
      if (trouble.value === undefined) onDecided({ item, state, undo: () => undo(member) });
    },
    undo,
  };
}

/** Pages over plain HTTP have no `randomUUID`. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
