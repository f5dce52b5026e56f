import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { prepareChromium } from "../support/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The product as people start it, with the released data. */
    product: { readonly address: string; readonly staffToken: string };
  }
}

export interface Visit {
  readonly page: Page;
  /** What went wrong unseen: errors and warnings of the console, and requests to other places. */
  readonly complaints: readonly string[];
}

export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 360, height: 780 } as const;

/** A browser for the tests of one file; each test's windows are closed after it. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  beforeAll(async () => {
    const { executablePath, args, env } = await prepareChromium();
    browser = await playwright.launch({ executablePath, args: [...args], env: { ...env } });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error("The browser is started before the tests of a file");
    return browser;
  };
}

export function addressOf(path: string): string {
  return new URL(path, inject("product").address).href;
}

/** Opens a page as a visitor would: Chinese, without motion, on a desktop unless told otherwise. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: desktop,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(addressOf("/")) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) complaints.push(`a request to ${request.url()}`);
  });
  await page.goto(addressOf(path));
  return { page, complaints };
}

/** Places of all things in the picture, by id: what the mirror of the canvas says of them. */
export async function placesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator(".mirror li").evaluateAll((items) =>
    Object.fromEntries(
      items.map((item) => {
        const { left, top } = (item as HTMLElement).style; // list items are elements of HTML
        return [item.querySelector("button")?.dataset["id"] ?? "", `${left} ${top}`];
      }),
    ),
  );
}

/** Waits until the canvas is drawn: its buttons work from then on. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.locator(".mirror li").first().waitFor({ state: "attached" });
  await page.locator(".graph-surface canvas").first().waitFor();
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}
