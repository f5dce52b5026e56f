import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

export interface Visit {
  readonly page: Page;
  /** What went wrong unseen: errors and warnings of the console, and requests to other places. */
  readonly complaints: readonly string[];
  /** Waits until nothing is asked any more and what was answered is painted. */
  readonly settle: () => Promise<void>;
}

export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 360, height: 780 } as const;

interface BrowserUse {
  /** Windows stay from test to test, and the file closes them itself. */
  readonly keepsWindows?: boolean;
}

/** The browser for the tests of one file; each test's windows are closed after it. */
export function useBrowser({ keepsWindows = false }: BrowserUse = {}): () => Browser {
  let browser: Browser | undefined;
  afterEach(async () => {
    if (keepsWindows) return;
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser").endpoint);
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
  const opened = await openWindow(browser, options);
  await opened.page.goto(addressOf(path));
  return opened;
}

/** An empty window, whose complaints are kept from the first page on. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: desktop,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  return { page, complaints: keepComplaints(page), settle: settleOf(page) };
}

function keepComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(addressOf("/")) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) complaints.push(`a request to ${request.url()}`);
  });
  return complaints;
}

/** Playwright's own "networkidle" always waits half a second more, which makes a minute in a hundred visits. */
function settleOf(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  page.on("request", (request) => pending.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) {
    page.on(end as "requestfinished", (request) => pending.delete(request)); // the two events carry the same
  }
  const paint = (): Promise<void> =>
    page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  return async () => {
    do {
      await expect.poll(() => pending.size, { interval: 20 }).toBe(0);
      // An answer may lead to a further question, which is asked when it is painted.
      await paint();
    } while (pending.size > 0);
  };
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
  // The canvas stands before anything is on it.
  await page.waitForFunction(() => performance.getEntriesByName("first-graph").length > 0);
}

/** Keeps back what is asked at these addresses until it is let go. */
export async function holdBack(page: Page, asked: RegExp): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(asked, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Stops the clock of the page, and of those that it loads: only the clock, not what measures how long things take. */
export async function stopClock(page: Page, moment: string): Promise<void> {
  const stop = (time: number): void => {
    Date.now = () => time;
  };
  await page.addInitScript(stop, Date.parse(moment));
  await page.evaluate(stop, Date.parse(moment));
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}
