/** The ranking as functions, for those who measure it: the same that answer GraphQL. */
export { rankOpportunities } from "./rank-opportunities.ts";
export type { Projection, ProjectionTie } from "./projection.ts";
export { projectRows, type NodeRow } from "./projection-rows.ts";
export { rowLength } from "./partners/compressed-rows.ts";
export { partnerModelOf } from "./partners/partner-models.ts";
export { PartnerModel } from "./partners/partner-model.ts";
export { ProjectionStore } from "./projection-store.ts";
export { barredFor, rankPartners, scorerFor } from "./partners/rank-partners.ts";
