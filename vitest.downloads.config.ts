import { defineConfig } from "vitest/config";

/** Tests that fetch a runtime of 35 MB and all jars anew: a command of their own, `pnpm test:downloads`. */
export default defineConfig({
  test: { include: ["tests/downloads/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 120_000 },
});
