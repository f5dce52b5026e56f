import { defineConfig } from "vitest/config";

/** Packages resolve as Node resolves them; Vite's own conditions would give GraphQL twice, as two that don't know each other. */
const asNode = { ssr: { resolve: { conditions: ["node", "import", "module-sync"] } } };

/** Four kinds of tests: without a database, of the repository itself, on a real Neo4j, in a real browser. */
export default defineConfig({
  test: {
    projects: [
      { ...asNode, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false, testTimeout: 20_000 } },
      { ...asNode, test: { name: "contract", include: ["tests/contract/**/*.test.ts"], testTimeout: 60_000 } },
      {
        ...asNode,
        test: {
          name: "graph",
          include: ["tests/graph/**/*.test.ts"],
          globalSetup: ["tests/support/neo4j-setup.ts"],
          // One database for all: Community has one, so the files take turns.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...asNode,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/support/product-setup.ts"],
          // One browser and one product serve two files at a time; more would wait for one another.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A page on a busy machine may take seconds to draw; what is waited for still has to come.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
