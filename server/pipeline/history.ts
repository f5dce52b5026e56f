import type { KeptDecision } from "@alliance-atlas/cypher/pipeline";
import { stateNames, type State } from "./states.ts";

/** The decisions that still count, oldest first: each taking back removes the one that it names. */
export function standingDecisions(history: readonly KeptDecision[]): readonly KeptDecision[] {
  const standing: KeptDecision[] = [];
  for (const decision of history) {
    if (decision.undoes === undefined) standing.push(decision);
    else
      standing.splice(
        standing.findIndex(({ id }) => id === decision.undoes),
        1,
      );
  }
  return standing;
}

export function stateAfter(history: readonly KeptDecision[]): State {
  return readState(standingDecisions(history).at(-1)?.state);
}

export function readState(text: string | undefined): State {
  if (text === undefined) return "NEW";
  const state = stateNames.find((name) => name === text);
  if (state === undefined) throw new Error(`${text} is no state of the pipeline`);
  return state;
}
