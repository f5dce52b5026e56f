import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";

/** The product as people start it, in a home of its own with a free port: the real command, the released data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(tmpdir(), "atlas-browser-"));
  const { NEO4J_URI: _othersGraph, ...environment } = process.env;
  const product = spawn(process.execPath, ["server/start/start.ts"], {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { ...environment, ATLAS_HOME: home, ATLAS_PORT: "0", LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(product, "exit");
  let staffToken = "";
  for await (const line of createInterface(product.stdout)) {
    // Told once, before the addresses.
    staffToken = /^\s*staff token\s+(\S+)/.exec(line)?.[1] ?? staffToken;
    const address = /^\s*pages\s+(\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    project.provide("product", { address, staffToken });
    return async () => {
      product.kill("SIGTERM");
      await ended;
      await rm(home, { recursive: true, force: true });
    };
  }
  await rm(home, { recursive: true, force: true });
  throw new Error("The product did not start; its own lines above say why");
}
