/** `pnpm graph:start`: brings up Neo4j alone, for work on the graph, and says how to sign in. */
import closeWithGrace from "close-with-grace";
import { startLocalNeo4j } from "@alliance-atlas/cypher/local";
import { explain } from "./explain.ts";
import { readStartSettings } from "./settings.ts";

try {
  const neo4j = await startLocalNeo4j({
    home: readStartSettings(process.env).home,
    onProgress: ({ text }) => process.stderr.write(`${text}\n`),
  });
  closeWithGrace({ delay: 30_000, logger: false }, () => neo4j.stop());
  process.stdout.write(`Neo4j is up at ${neo4j.uri}, user ${neo4j.user}, password ${neo4j.password}; Ctrl-C ends it\n`);
  // Nothing else keeps this process alive while Neo4j runs.
  setInterval(() => undefined, 2 ** 30);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
