import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium, type BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { prepareChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The product as people start it, with the released data. */
    product: { readonly address: string; readonly staffToken: string };
    /** The browser that all files share: starting one for each took longer than many a test. */
    browser: { readonly endpoint: string };
  }
}

/** One product and one browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser(project);
  // Whatever was started keeps this process alive until it is closed.
  const stopProduct = await startProduct(project).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  return async () => {
    await browser.close();
    await stopProduct();
  };
}

async function startBrowser(project: TestProject): Promise<BrowserServer> {
  const { executablePath, args, env } = await prepareChromium();
  const browser = await chromium.launchServer({ executablePath, args: [...args], env: { ...env } });
  project.provide("browser", { endpoint: browser.wsEndpoint() });
  return browser;
}

/** The real command and the released data, in a home of its own with a free port. */
async function startProduct(project: TestProject): Promise<() => Promise<void>> {
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
