import path from "node:path";
import { Graph, migrate } from "@alliance-atlas/cypher";
import { loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { inject } from "vitest";

/** The tests' own graph. */
export function connect(): Graph {
  return new Graph({ ...inject("neo4j"), database: "neo4j" });
}

/** Empties the graph before a world is built, so that what a failed test left can be looked at until then. */
export async function clear(graph: Graph): Promise<void> {
  await migrate(graph, () => undefined);
  await graph.runAlone(
    "clear",
    "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
}

export const smallWorld = path.join(import.meta.dirname, "../fixtures/small-world");

/** Makes the graph hold a seed folder and nothing else. */
export async function loadWorld(graph: Graph, folder: string): Promise<void> {
  await clear(graph);
  await loadSeed(graph, await prepareSeed(folder), () => undefined);
}

/** Takes back what staff wrote and what a test loaded over the world: much quicker than a world made anew. */
export async function restoreWorld(graph: Graph, folder: string): Promise<void> {
  await graph.runAlone("forget", "MATCH (n:Case|Decision|Showing|SavedView) DETACH DELETE n");
  await loadSeed(graph, await prepareSeed(folder), () => undefined);
}
