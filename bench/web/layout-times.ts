import type { Browser } from "playwright-core";
import { figureOf, median, type Figure } from "./report.ts";
import type { SceneLinks } from "./scene-links.ts";
import { openScene } from "./window.ts";

interface LayoutOptions {
  readonly browser: Browser;
  readonly links: SceneLinks;
}

const turns = 5;

/** How long a whole picture takes to arrange anew, and how long the page itself is held up meanwhile. */
export async function measureLayouts({ browser, links }: LayoutOptions): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [url, budget] of [
    [links.of150, 600],
    [links.of300, 1200],
  ] as const) {
    const { context, page, things } = await openScene(browser, url);
    const { times, longest } = await page.evaluate(arrange, { turns, label: "重新排列" });
    await context.close();
    const what = `${things} things`;
    const from = `median of ${turns}`;
    figures.push(
      figureOf({ what: `layout: ${what}`, unit: "ms", figure: median(times), budget, from }),
      figureOf({
        what: `longest task while arranging: ${what}`,
        unit: "ms",
        figure: longest,
        budget: 100,
        from: "worst",
      }),
    );
  }
  return figures;
}

interface Presses {
  readonly turns: number;
  /** Of the button. */
  readonly label: string;
}

interface Arranged {
  readonly times: readonly number[];
  readonly longest: number;
}

/** Runs in the page: presses the button that arranges anew, time and again. */
async function arrange({ turns: count, label }: Presses): Promise<Arranged> {
  // Tasks below 50 ms are told by nobody.
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  const laidOut = (): readonly PerformanceEntry[] => performance.getEntriesByName("layout");
  const before = laidOut().length;
  for (let turn = 1; turn <= count; turn += 1) {
    document.querySelector<HTMLElement>(`.canvas-buttons [aria-label="${label}"]`)?.click();
    while (laidOut().length < before + turn) await new Promise(requestAnimationFrame);
    // The things glide to their places and the labels follow.
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  return {
    times: laidOut()
      .slice(before)
      .map(({ duration }) => duration),
    longest,
  };
}
