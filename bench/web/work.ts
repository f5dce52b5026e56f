import type { Browser, CDPSession, Locator } from "playwright-core";
import { figureOf, quantile, type Figure } from "./report.ts";
import type { SceneLinks } from "./scene-links.ts";
import { openScene } from "./window.ts";

interface WorkOptions {
  readonly browser: Browser;
  readonly address: string;
  readonly links: SceneLinks;
}

const expansions = 12;
const cycles = 30;

/** From a click on an expansion to what it brought, painted; how soon clicks and keys are answered; what is held in memory. */
export async function measureWork({ browser, address, links }: WorkOptions): Promise<readonly Figure[]> {
  const { context, page } = await openScene(
    browser,
    new URL("/zh/explore?seed=institution:chongqing-daxue", address).href,
  );
  const times = await page.evaluate(expandMany, { most: expansions, repeats: false });
  const session = await context.newCDPSession(page);
  await page.evaluate(expandMany, { most: 3, repeats: true });
  const before = await heapMegabytes(session);
  await page.evaluate(expandMany, { most: cycles, repeats: true });
  const after = await heapMegabytes(session);
  await context.close();
  const answer = await interact(browser, links.of150);
  const turns = `after ${cycles} expansions and undos`;
  return [
    figureOf({
      what: "expansion, click to painted",
      unit: "ms",
      figure: quantile(times, 0.75),
      budget: 500,
      from: `p75 of ${times.length}`,
    }),
    figureOf({
      what: "answer to clicks and keys (INP)",
      unit: "ms",
      figure: answer.worst,
      budget: 200,
      from: `worst of ${answer.count}`,
    }),
    figureOf({ what: "heap", unit: "MB", figure: after, budget: 120, from: turns }),
    figureOf({
      what: "growth of the heap",
      unit: "%",
      figure: Math.max(0, (after / before - 1) * 100),
      budget: 10,
      from: turns,
    }),
  ];
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  // What the first collection finds dead at its end, only the second takes away.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

interface Expansions {
  readonly most: number;
  /** One thing again and again, else another thing each time: the answer to the same question is kept. */
  readonly repeats: boolean;
}

/** Runs in the page: selects things, expands what they offer first, and undoes it. */
async function expandMany({ most, repeats }: Expansions): Promise<readonly number[]> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const find = (what: string): HTMLElement | null => document.querySelector<HTMLElement>(what);
  const count = (): number => document.querySelectorAll(".mirror li").length;
  const until = async (isDone: () => boolean, mostMs: number): Promise<boolean> => {
    const start = performance.now();
    while (!isDone()) {
      if (performance.now() - start > mostMs) return false;
      await frame();
    }
    return true;
  };
  const ids = [...document.querySelectorAll<HTMLElement>(".mirror [data-id]")].map(
    ({ dataset }) => dataset["id"] ?? "",
  );
  const times: number[] = [];
  for (let turn = 0; times.length < most && turn < (repeats ? most * 2 : ids.length); turn += 1) {
    const id = CSS.escape(ids[repeats ? 1 + (turn % 3) : turn] ?? "");
    find(`.mirror [data-id="${id}"]`)?.click();
    // The card of the thing before goes first.
    await frame();
    await frame();
    await until(() => find(".expand-list") !== null, 10_000);
    // Not all things have more to show.
    if (find(".expand-list .expand-button") === null) continue;
    const before = count();
    const start = performance.now();
    find(".expand-list .expand-button")?.click();
    if (!(await until(() => count() > before, 10_000))) continue;
    await frame();
    await frame();
    times.push(performance.now() - start);
    find(".back-and-forth button")?.click();
    await until(() => count() === before, 10_000);
  }
  return times;
}

/** Clicks and keys as a reader makes them, each answered by the next paint. */
async function interact(browser: Browser, url: string): Promise<{ readonly worst: number; readonly count: number }> {
  const { context, page } = await openScene(browser, url);
  await page.evaluate(watchAnswers);
  const press = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key, { delay: 20 });
  };
  await page.locator('.mirror button[tabindex="0"]').focus();
  await press(["ArrowRight", "ArrowDown", "]", "]", "Enter", "Escape", "p", "d", "d", "x", "Control+z", "f", "+", "-"]);
  for (const button of await page.locator(".rail .legend button").all()) await clickTwice(button);
  for (const button of await page.locator(".desk-bar .segments button").all()) await button.click();
  await page.locator(".desk-bar .segments button").first().click();
  const answers = await page.evaluate(() => (globalThis as unknown as { answers: readonly number[] }).answers); // see watchAnswers
  await context.close();
  return { worst: Math.max(0, ...answers), count: answers.length };
}

async function clickTwice(button: Locator): Promise<void> {
  await button.click();
  await button.click();
}

/** Runs in the page. */
function watchAnswers(): void {
  const page = Object.assign(globalThis, { answers: [] as number[] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as PerformanceEntry & { interactionId?: number }; // not in the DOM types
      if (interactionId !== undefined && interactionId > 0) page.answers.push(entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit); // not in the DOM types
}
