/**
 * `pnpm bench:web`: how fast the pages come and how smoothly the picture moves, each figure beside its budget. It prints
 * and asserts nothing. `--url` measures a product that runs already, `--runs` repeats the first views more or less often.
 */
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { prepareChromium } from "../../tests/support/chromium.ts";
import { startProduct } from "../../tests/support/product.ts";
import { measureFirstViews } from "./first-view.ts";
import { measureLayouts } from "./layout-times.ts";
import { measureMotion } from "./motion.ts";
import { tableOf, type Figure } from "./report.ts";
import { sceneLinks } from "./scene-links.ts";
import { measureWork } from "./work.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    url: { type: "string" },
    runs: { type: "string", default: "5" },
  },
});
const started = performance.now();
const closing: (() => Promise<unknown>)[] = [];
try {
  const address = options.url ?? (await startOwn());
  const browser = await startBrowser();
  print(await measure(browser, address), browser.version());
} finally {
  for (const close of closing.toReversed()) await close();
}

async function startOwn(): Promise<string> {
  say("starting the product");
  const product = await startProduct();
  closing.push(product.stop);
  return product.address;
}

async function startBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await prepareChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  closing.push(() => browser.close());
  return browser;
}

async function measure(browser: Browser, address: string): Promise<readonly Figure[]> {
  const links = await sceneLinks(address);
  const runs = Number(options.runs);
  const figures: Figure[] = [];
  say(`first views, ${runs} runs each`);
  figures.push(...(await measureFirstViews({ browser, address, links, runs })));
  say("layouts");
  figures.push(...(await measureLayouts({ browser, links })));
  say("pan, zoom and drag");
  figures.push(...(await measureMotion({ browser, links })));
  say("expanding, answering clicks, memory");
  figures.push(...(await measureWork({ browser, address, links })));
  return figures;
}

function print(figures: readonly Figure[], chromiumVersion: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  const machine = { chromium: chromiumVersion, cores: availableParallelism(), loadAverage: loadavg()[0] ?? 0, seconds };
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...machine, figures }, undefined, 2)}\n`);
    return;
  }
  process.stdout.write(
    `${tableOf(figures)}\n\nChromium ${chromiumVersion} without a graphics card, ${machine.cores} cores, ` +
      `load average ${machine.loadAverage.toFixed(1)}, ${seconds} seconds in all. Ratios above 1 miss their budget.\n`,
  );
}

function say(line: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds}s  ${line}\n`);
}
