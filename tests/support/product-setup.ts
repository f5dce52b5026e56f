import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Graph, migrate } from "@alliance-atlas/cypher";
import { startLocalNeo4j } from "@alliance-atlas/cypher/local";
import { dataFolder, loadSeed, prepareSeed } from "@alliance-atlas/seed";
import { startHttpServer } from "@alliance-atlas/server/http/server";
import { buildWeb } from "@alliance-atlas/server/web-build";
import { pino } from "pino";
import type { TestProject } from "vitest/node";

/** The product as people start it, with the released data: own Neo4j, built pages, a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const root = path.join(import.meta.dirname, "../..");
  const home = await mkdtemp(path.join(tmpdir(), "atlas-browser-"));
  const [neo4j, seed, webFolder] = await Promise.all([
    startLocalNeo4j({
      home,
      preferredPort: 0,
      memory: { heapMegabytes: 768, pageCacheMegabytes: 128 },
      onProgress: ({ text }) => say(text),
    }),
    prepareSeed(dataFolder),
    buildWeb(root, say),
  ]);
  const graph = new Graph({ ...neo4j, database: "neo4j" });
  await migrate(graph, say);
  await loadSeed(graph, seed, say);
  const log = pino({ level: "error" }, pino.destination(2));
  const server = await startHttpServer({ graph, log, host: "127.0.0.1", port: 0, webFolder });
  project.provide("product", { address: server.url });
  return async () => {
    await server.stop();
    await graph.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}
