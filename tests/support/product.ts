import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** The product as people start it. */
export interface Product {
  readonly address: string;
  readonly staffToken: string;
  readonly stop: () => Promise<void>;
}

/** The real command and the released data, in a home of its own with a free port. */
export async function startProduct(environment: Readonly<Record<string, string>> = {}): Promise<Product> {
  const home = await mkdtemp(path.join(tmpdir(), "atlas-browser-"));
  const { NEO4J_URI: _othersGraph, ...inherited } = process.env;
  const product = spawn(process.execPath, ["server/start/start.ts"], {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { ...inherited, ...environment, ATLAS_HOME: home, ATLAS_PORT: "0", LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(product, "exit");
  const stop = async (): Promise<void> => {
    product.kill("SIGTERM");
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  let staffToken = "";
  for await (const line of createInterface(product.stdout)) {
    // Told once, before the addresses.
    staffToken = /^\s*staff token\s+(\S+)/.exec(line)?.[1] ?? staffToken;
    const address = /^\s*pages\s+(\S+)/.exec(line)?.[1];
    if (address !== undefined) return { address, staffToken, stop };
  }
  await rm(home, { recursive: true, force: true });
  throw new Error("The product did not start; its own lines above say why");
}
