import { GraphError, MigrationError } from "@alliance-atlas/cypher";
import { LocalNeo4jError } from "@alliance-atlas/cypher/local";
import { SeedError } from "@alliance-atlas/seed";
import { ImportError } from "@alliance-atlas/seed/import";
import { StartError } from "./settings.ts";

/** What was wrong and what to do; a stack trace only for a fault of our own. */
export function explain(error: unknown): string {
  const known = [LocalNeo4jError, SeedError, ImportError, MigrationError, StartError];
  if (known.some((type) => error instanceof type)) return (error as Error).message; // one of the classes above
  if (error instanceof GraphError) return explainGraph(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function explainGraph(error: GraphError): string {
  const uri = process.env["NEO4J_URI"] ?? "the local Neo4j";
  switch (error.code) {
    case "UNAUTHENTICATED":
      return `${uri} refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD.`;
    case "UNAVAILABLE":
      return `${uri} does not answer: check that it runs and that NEO4J_URI and NEO4J_DATABASE name it rightly.`;
    default:
      return `Neo4j failed: ${error.message}`;
  }
}
