export { loadRows, type Change, type LoadInput, type LoadReport } from "./load-rows.ts";
export type { EntityRow, GraphRows, ProofRow, TieRow, ValueRow } from "./rows.ts";
