import { startLocalNeo4j } from "@alliance-atlas/cypher/local";

// A program of its own, for tests that kill it: starts the database of the given home, says its pid, and stays.
const [home = ""] = process.argv.slice(2);
const neo4j = await startLocalNeo4j({ home, preferredPort: 0, memory: { heapMegabytes: 256, pageCacheMegabytes: 64 } });
process.stdout.write(`${neo4j.pid}\n`);
setInterval(() => {}, 60_000);
