import { chromium, type BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { prepareChromium } from "./chromium.ts";
import { startProduct } from "./product.ts";

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
  const { address, staffToken, stop } = await startProduct().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  project.provide("product", { address, staffToken });
  return async () => {
    await browser.close();
    await stop();
  };
}

async function startBrowser(project: TestProject): Promise<BrowserServer> {
  const { executablePath, args, env } = await prepareChromium();
  const browser = await chromium.launchServer({ executablePath, args: [...args], env: { ...env } });
  project.provide("browser", { endpoint: browser.wsEndpoint() });
  return browser;
}
