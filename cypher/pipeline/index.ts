/** What staff decide about suggestions. These nodes are no facts; loads and data versions know nothing of them. */
export { countCases } from "./count-cases.ts";
export { countOutcomes } from "./count-outcomes.ts";
export { findDecision } from "./find-decision.ts";
export { findRankingState } from "./find-ranking-state.ts";
export { holdCase } from "./hold-case.ts";
export { listCases } from "./list-cases.ts";
export { listCasesAmong } from "./list-cases-among.ts";
export { listDecisions } from "./list-decisions.ts";
export { recordDecisions } from "./record-decisions.ts";
export { recordShowings, type ShowingRow } from "./record-showings.ts";
export type { CaseRow, DecisionRow, KeptDecision } from "./rows.ts";
