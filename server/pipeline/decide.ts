import { randomUUID } from "node:crypto";
import { GraphError, type Transaction } from "@alliance-atlas/cypher";
import {
  findDecision,
  holdCase,
  listDecisions,
  recordDecisions,
  recordShowings,
  type DecisionRow,
  type KeptDecision,
} from "@alliance-atlas/cypher/pipeline";
import type { Context } from "../context.ts";
import { badInput, userError } from "../errors.ts";
import type { DecisionInput, UndoInput } from "./decision-input.ts";
import { standingDecisions, stateAfter } from "./history.ts";
import { assigneeAfter, findWishFault } from "./states.ts";
import { parseSuggestionId, type SuggestionEnds } from "./suggestion-id.ts";

/** Staff wait for it. */
const decideTimeout = 10_000;

/** Records a decision once; the case is held meanwhile, so that two persons come one after the other. */
export async function decide(input: DecisionInput, { graph }: Pick<Context, "graph">): Promise<KeptDecision> {
  const { suggestion, shown, expectedRevision, key } = input;
  const work = async (transaction: Transaction): Promise<KeptDecision> => {
    const history = await holdHistory(transaction, suggestion);
    const [made] = await transaction.run(findDecision, { id: "", key });
    if (made !== undefined) return sameDecision(made.decision, input);
    const revision = history.at(-1)?.revision ?? 0;
    if (revision !== expectedRevision) throw conflict(history, expectedRevision);
    const fault = findWishFault(stateAfter(history), input);
    if (fault !== undefined) throw badInput(fault.message, fault.hint);
    const standing = standingDecisions(history);
    const { state, reason, note, author, dueOn } = input;
    const assignee = assigneeAfter(standing.at(-1)?.assignee, input);
    const decision = { id: randomUUID(), key, revision: revision + 1, state, reason, note, author, assignee, dueOn };
    if (shown !== undefined) {
      const { model, band, rank } = shown;
      // Whoever decides on a suggestion was shown it, whether or not the page had time to say so.
      const showing = { caseId: suggestion.id, model, band, rank: rank ?? undefined };
      await transaction.run(recordShowings, { rows: [showing] });
    }
    return record(transaction, suggestion.id, { ...decision, ...shown, rank: shown?.rank ?? undefined }, standing);
  };
  try {
    return await graph.write("decide", work, decideTimeout);
  } catch (error) {
    // Two cases are held apart, so one key may reach both at once; the graph lets it stand but once.
    if (error instanceof GraphError && error.code === "CONFLICT") throw usedKey();
    throw error;
  }
}

/** Takes the last decision that counts back: a decision of its own, after which the case stands as before. */
export async function undoDecision(
  { id, author }: UndoInput,
  { graph }: Pick<Context, "graph">,
): Promise<KeptDecision> {
  return graph.write(
    "undo-decision",
    async (transaction) => {
      const [found] = await transaction.run(findDecision, { id, key: "" });
      const ends = found === undefined ? undefined : parseSuggestionId(found.decision.caseId);
      if (ends === undefined) throw userError("NOT_FOUND", `There is no decision with the id ${id}`);
      const history = await holdHistory(transaction, ends);
      const undone = history.find(({ undoes }) => undoes === id);
      if (undone !== undefined) return undone;
      const standing = standingDecisions(history);
      if (standing.at(-1)?.id !== id) throw conflict(history, found?.decision.revision ?? 0);
      const before = standing.slice(0, -1);
      const { state = "NEW", reason, assignee, dueOn } = before.at(-1) ?? {};
      const revision = (history.at(-1)?.revision ?? 0) + 1;
      const taken = {
        id: randomUUID(),
        key: `undo-${id}`,
        revision,
        state,
        reason,
        author,
        assignee,
        dueOn,
        undoes: id,
      };
      return record(transaction, ends.id, taken, before.slice(0, -1));
    },
    decideTimeout,
  );
}

async function holdHistory(
  transaction: Transaction,
  { id, from, to }: SuggestionEnds,
): Promise<readonly KeptDecision[]> {
  await transaction.run(holdCase, { id, from, to });
  const rows = await transaction.run(listDecisions, { caseIds: [id] });
  return rows.map(({ decision }) => decision);
}

async function record(
  transaction: Transaction,
  caseId: string,
  decision: DecisionRow,
  before: readonly KeptDecision[],
): Promise<KeptDecision> {
  const reached = [...before.map(({ state }) => state), ...(decision.state === "NEW" ? [] : [decision.state])];
  const [row] = await transaction.run(recordDecisions, { rows: [{ caseId, decision, reached }] });
  if (row === undefined) throw new Error(`The decision on ${caseId} was not recorded`);
  return row.decision;
}

/** A second press of the same button has the first one's answer; a key that served for another decision is a mistake. */
function sameDecision(made: KeptDecision, { suggestion, state, author }: DecisionInput): KeptDecision {
  if (made.caseId === suggestion.id && made.state === state && made.author === author) return made;
  throw usedKey();
}

function usedKey(): Error {
  return badInput("The key was used for another decision", "Make a new key for each decision");
}

function conflict(history: readonly KeptDecision[], expected: number): Error {
  const last = history.at(-1);
  const now = last === undefined ? "nobody has decided on it" : `${last.author} decided ${last.state} at ${last.at}`;
  const current = last === undefined ? null : { ...last, key: undefined };
  return userError(
    "CONFLICT",
    `The case is at revision ${last?.revision ?? 0}, not ${expected}: ${now}`,
    "Look at what was decided since, then decide again with that revision",
    { current },
  );
}
