/** The face of this package: how the rest of the product asks and changes the graph. */
export {
  Graph,
  poolSize,
  statementChannel,
  type CompiledRow,
  type CompiledStatement,
  type GraphObserver,
  type RunOptions,
  type StatementReport,
  type Transaction,
} from "./access/graph.ts";
export { handedOn } from "./access/handed-on.ts";
export { GraphError, type GraphErrorCode } from "./access/graph-error.ts";
export { readConnectionSettings, type ConnectionSettings } from "./access/settings.ts";
export { migrate, MigrationError, readMigrations, type Migration, type MigrationReport } from "./migrate/migrate.ts";
export { countByProvince } from "./queries/count-by-province.ts";
export { countFactsOfSource } from "./queries/count-facts-of-source.ts";
export { countProofs } from "./queries/count-proofs.ts";
export { countThings } from "./queries/count-things.ts";
export { countTies } from "./queries/count-ties.ts";
export { countValues } from "./queries/count-values.ts";
export { findCurrentId } from "./queries/find-current-id.ts";
export { findIdsByName } from "./queries/find-ids-by-name.ts";
export { findNeighbors } from "./queries/find-neighbors.ts";
export { findPaths, maxPathHops } from "./queries/find-paths.ts";
export { listDisagreements } from "./queries/list-disagreements.ts";
export { listFactsOfSource } from "./queries/list-facts-of-source.ts";
export { listIds } from "./queries/list-ids.ts";
export { listIdentityJudgements } from "./queries/list-identity-judgements.ts";
export { listMemberGaps } from "./queries/list-member-gaps.ts";
export { listHierarchy } from "./queries/list-hierarchy.ts";
export { listNames } from "./queries/list-names.ts";
export { listOverviewAlliances } from "./queries/list-overview-alliances.ts";
export { listOverviewIndustries } from "./queries/list-overview-industries.ts";
export { listProofs } from "./queries/list-proofs.ts";
export { listSharedMembers } from "./queries/list-shared-members.ts";
export { listStatements } from "./queries/list-statements.ts";
export { listTiesAmong } from "./queries/list-ties-among.ts";
export { listTiesByFactId } from "./queries/list-ties-by-fact-id.ts";
export { listValuesByFactId } from "./queries/list-values-by-fact-id.ts";
export { toTieConditionParameters, type TieConditions } from "./queries/tie-conditions.ts";
export { findDataState } from "./write/find-data-state.ts";
export { findStrictPartners } from "./queries/find-strict-partners.ts";
export { listOrigins, type Origin } from "./write/list-origins.ts";
export { listProjectionNodes } from "./queries/list-projection-nodes.ts";
export { listProjectionTies } from "./queries/list-projection-ties.ts";
