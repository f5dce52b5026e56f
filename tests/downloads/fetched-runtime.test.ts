import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Graph } from "@alliance-atlas/cypher";
import { startLocalNeo4j, stopLocalNeo4j } from "@alliance-atlas/cypher/local";
import { afterEach, beforeEach, expect, test } from "vitest";

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "fetched-runtime-"));
});

afterEach(async () => {
  await stopLocalNeo4j(home);
  await rm(home, { recursive: true, force: true });
});

test("without a Java on the machine a fetched runtime runs Maven and Neo4j", async () => {
  const progress: string[] = [];
  const running = await startLocalNeo4j({
    home,
    preferredPort: 0,
    memory: { heapMegabytes: 256, pageCacheMegabytes: 64 },
    cacheFolder: join(home, "cache with spaces"),
    javaSearch: { environment: {}, folders: [] },
    onProgress: ({ text }) => progress.push(text),
  });
  const graph = new Graph({ ...running, database: "neo4j" });
  await expect(graph.verify()).resolves.toBeUndefined();
  await graph.close();
  expect(progress.some((line) => line.includes("Java"))).toBe(true);
});
