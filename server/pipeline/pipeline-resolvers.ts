import { countOutcomes, recordShowings, type KeptDecision } from "@alliance-atlas/cypher/pipeline";
import type { Bilingual } from "../entity/fact-resolvers.ts";
import type { Context } from "../context.ts";
import { badInput, userError } from "../errors.ts";
import { plainShape } from "../entity/node-shape.ts";
import { readEntities } from "../entity/read-entities.ts";
import { decide, undoDecision } from "./decide.ts";
import { parseDecision, parseShowings, parseUndo } from "./decision-input.ts";
import { readState, standingDecisions } from "./history.ts";
import { shareOf, type OutcomeCounts } from "./hit-rates.ts";
import { parseSuggestionId } from "./suggestion-id.ts";
import { reasons, states, transitions } from "./states.ts";

/** Where a suggestion stands, out of the whole of its history. */
export function toPipeline(history: readonly KeptDecision[]): object {
  const last = history.at(-1);
  const state = readState(last?.state);
  return {
    state,
    reason: last?.reason,
    assignee: last?.assignee,
    dueOn: last?.dueOn,
    decidedBy: last?.author,
    decidedAt: last === undefined ? null : new Date(last.at),
    revision: last?.revision ?? 0,
    next: transitions[state],
    undoable: standingDecisions(history).at(-1)?.id,
    history,
  };
}

const texts = {
  stateText: ({ state }: { readonly state: string }): Bilingual => states[readState(state)],
  reasonText: ({ reason }: { readonly reason?: string }): Bilingual | null =>
    Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? null,
};

export const pipelineResolvers = {
  Opportunity: {
    pipeline: async ({ id }: { readonly id: string }, _: unknown, { histories }: Context) =>
      toPipeline(await histories.load(id)),
  },
  Pipeline: texts,
  PipelineDecision: {
    ...texts,
    suggestion: ({ caseId }: KeptDecision) => caseId,
    at: ({ at }: KeptDecision) => new Date(at),
  },
  HitRate: {
    keptShare: ({ kept, shown }: OutcomeCounts) => shareOf(kept, shown),
    agreedShare: ({ agreed, shown }: OutcomeCounts) => shareOf(agreed, shown),
  },
};

export const pipelineQueries = {
  pipelineOf: async (_: unknown, { id }: { readonly id: string }, { histories }: Context) => {
    if (parseSuggestionId(id) === undefined) throw badInput("An id is two ids in order, joined by +");
    return toPipeline(await histories.load(id));
  },

  hitRates: (_: unknown, _values: unknown, { graph, signal }: Context) => graph.run(countOutcomes, {}, { signal }),
};

export const pipelineMutations = {
  // Whoever has no token never comes here: see http/staff-access.ts.
  confirmStaff: () => true,

  decide: async (_: unknown, { input }: { readonly input: unknown }, context: Context) => {
    const decision = parseDecision(input);
    await checkBodies([decision.suggestion.from, decision.suggestion.to], context);
    return decide(decision, context);
  },

  undoDecision: (_: unknown, values: unknown, context: Context) => undoDecision(parseUndo(values), context),

  recordShowings: async (_: unknown, values: unknown, { graph, signal }: Context) => {
    const { model, items } = parseShowings(values);
    const rows = items.map(({ suggestion, band, rank }) => ({
      caseId: suggestion,
      model,
      band,
      rank: rank ?? undefined,
    }));
    const [noted] = await graph.run(recordShowings, { rows }, { signal });
    return noted?.count ?? 0;
  },
};

/** A decision is about two things that the graph holds; anything else was mistyped. */
async function checkBodies(ids: readonly string[], context: Context): Promise<void> {
  const found = await readEntities(ids, plainShape, context);
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw userError("NOT_FOUND", `There is nothing with the id ${missing.slice(0, 80)}`);
}
