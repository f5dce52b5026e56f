import type { Browser, BrowserContext, Page } from "playwright-core";
import { figureOf, median, type Figure } from "./report.ts";
import type { SceneLinks } from "./scene-links.ts";
import { openWindow } from "./window.ts";

interface FirstViewOptions {
  readonly browser: Browser;
  readonly address: string;
  readonly links: SceneLinks;
  readonly runs: number;
}

/** What a reader's line and machine do to a page; undefined leaves both as they are here. */
interface Throttle {
  readonly name: string;
  readonly network?: { readonly latency: number; readonly bytesPerSecond: number };
  readonly cpuRate: number;
}

const slow: Throttle = {
  name: "slow 4G, CPU ÷ 4",
  network: { latency: 150, bytesPerSecond: 1_600_000 / 8 },
  cpuRate: 4,
};
const desktop: Throttle = { name: "desktop", cpuRate: 1 };

const restMs = 1500;

/** Milliseconds but for the shift, which is the share of the window that jumped. */
interface FirstView {
  readonly largestPaint: number;
  readonly shift: number;
  readonly firstGraph: number;
}

/** Each run has a window of its own, with nothing kept from the run before. */
export async function measureFirstViews({
  browser,
  address,
  links,
  runs,
}: FirstViewOptions): Promise<readonly Figure[]> {
  const pages = [
    { name: "home", url: new URL("/zh/", address).href, hasGraph: false },
    { name: "a thing's page", url: new URL("/zh/e/alliance:nongye-hangkong", address).href, hasGraph: false },
    { name: "explorer, 150 things", url: links.of150, hasGraph: true },
  ];
  const figures: Figure[] = [];
  for (const throttle of [slow, desktop]) {
    for (const page of pages) {
      const views: FirstView[] = [];
      for (let run = 0; run < runs; run += 1) views.push(await look(browser, page, throttle));
      const from = `median of ${runs}`;
      const add = (what: string, unit: "ms" | "", budget: number, pick: (view: FirstView) => number): void => {
        const figure = median(views.map(pick));
        figures.push(figureOf({ what: `${what}: ${page.name}, ${throttle.name}`, unit, budget, from, figure }));
      };
      if (throttle === slow) add("largest paint", "ms", 1800, ({ largestPaint }) => largestPaint);
      if (page.hasGraph) add("first graph", "ms", throttle === slow ? 3500 : 1200, ({ firstGraph }) => firstGraph);
      add("layout shift", "", 0.02, ({ shift }) => shift);
    }
  }
  return figures;
}

async function look(
  browser: Browser,
  { url, hasGraph }: { readonly url: string; readonly hasGraph: boolean },
  throttle: Throttle,
): Promise<FirstView> {
  const { context, page } = await openWindow(browser);
  await page.addInitScript(watchPaints);
  await slowDown(context, page, throttle);
  await page.goto(url);
  if (hasGraph) await page.waitForFunction(() => performance.getEntriesByName("first-graph").length > 0);
  // Later paints count too, such as of what the page asks for itself.
  await page.waitForTimeout(restMs);
  const view = await page.evaluate(() => {
    const { largestPaint, shift } = globalThis as unknown as { largestPaint: number; shift: number }; // see watchPaints
    return { largestPaint, shift, firstGraph: performance.getEntriesByName("first-graph")[0]?.startTime ?? 0 };
  });
  await context.close();
  return view;
}

async function slowDown(context: BrowserContext, page: Page, { network, cpuRate }: Throttle): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuRate });
  if (network === undefined) return;
  const { latency, bytesPerSecond } = network;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
}

/** Runs in the page. */
function watchPaints(): void {
  const page = Object.assign(globalThis, { largestPaint: 0, shift: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) page.largestPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }; // not in the DOM types
      if (!hadRecentInput) page.shift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}
