import { z } from "zod";

const text = z.string().optional();

/** What a suggestion looked like when somebody decided on it. */
const shownShape = z.object({
  score: z.number().optional(),
  rank: z.number().int().optional(),
  band: text,
  model: text,
  dataVersion: text,
});

/** One decision as it is kept; absent is what was not said. */
export const decisionShape = shownShape.extend({
  id: z.string().min(1),
  /** Names the one press of a button that made it, so that a second does not count. */
  key: z.string().min(1),
  revision: z.number().int().min(1),
  state: z.string().min(1),
  author: z.string().min(1),
  reason: text,
  note: text,
  assignee: text,
  dueOn: text,
  /** Id of the decision that this one takes back. */
  undoes: text,
});
export type DecisionRow = z.output<typeof decisionShape>;

export const keptDecisionShape = decisionShape.extend({ caseId: z.string(), at: z.string() });
export type KeptDecision = z.output<typeof keptDecisionShape>;

/** Where a case stands now; it follows from its decisions and is kept beside them for lists. */
export const caseShape = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  revision: z.number().int(),
  state: z.string(),
  assignee: text,
  dueOn: text,
  decidedBy: z.string(),
  decidedAt: z.string(),
});
export type CaseRow = z.output<typeof caseShape>;
