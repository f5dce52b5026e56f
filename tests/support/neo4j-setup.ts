import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startLocalNeo4j } from "@alliance-atlas/cypher/local";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/** A Neo4j of the tests' own: own home, free port, gone when they end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(tmpdir(), "atlas-test-"));
  const neo4j = await startLocalNeo4j({
    home,
    preferredPort: 0,
    memory: { heapMegabytes: 768, pageCacheMegabytes: 128 },
    onProgress: ({ text }) => process.stderr.write(`${text}\n`),
  });
  const { uri, user, password } = neo4j;
  project.provide("neo4j", { uri, user, password });
  return async () => {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}
