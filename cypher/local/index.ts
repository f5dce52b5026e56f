/** A Neo4j that the product brings up by itself where NEO4J_URI names none. */
export { AlreadyRunningError, LocalNeo4jError, type LocalNeo4jErrorCode, type RunningNeo4j } from "./errors.ts";
export {
  findLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
  startLocalNeo4j,
  stopLocalNeo4j,
} from "./local-neo4j.ts";
export type { Progress, ProgressStep, Report } from "./progress.ts";
export type { JavaSearch } from "./java/find-java.ts";
export type { MemoryPlan } from "./server/memory.ts";
