export { importRows, type ImportBatch, type ImportInput } from "./import-rows.ts";
export { loadRows, type LoadInput } from "./load-rows.ts";
export type { EntityRow, GraphRows, ProofRow, TieRow, ValueRow } from "./rows.ts";
export type { Change, LoadReport } from "./steps.ts";
