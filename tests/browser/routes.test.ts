import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf, desktop, expectNoSidewaysScroll, openWindow, phone, useBrowser, type Visit } from "./browser.ts";
import { findClippedWords, findSmallTargets, stretchWords } from "./room.ts";
import { routes, waitForContent } from "./routes.ts";

const browser = useBrowser({ keepsWindows: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page is opened on one width and turned to the other: both ways, once in each language. */
const visits = [
  { language: "zh", opened: desktop, turned: phone },
  { language: "en", opened: phone, turned: desktop },
] as const;

/** Of a page that is not there the browser itself says so. */
const missing: readonly string[] = [routes.unknownThing, routes.nonsense];
const saidByBrowser = "Failed to load resource: the server responded with a status of 404 (Not Found)";

describe.each(visits)("opened in $language, $opened.width wide,", ({ language, opened, turned }) => {
  let visit: Visit;
  beforeAll(async () => {
    const locale = language === "zh" ? "zh-CN" : "en-US";
    visit = await openWindow(browser(), { viewport: opened, locale, hasTouch: opened === phone, colorScheme: "light" });
  });
  afterAll(() => visit.page.context().close());

  test.each(Object.entries(routes))(
    "%s fits, is well to read for everybody, and asks no other place",
    async (_, path) => {
      const { page, complaints } = visit;
      const before = complaints.length;
      await page.goto(addressOf(`/${language}${path}`));
      await waitForContent(visit);
      if (language === "en") expect.soft(await findUnmarkedChinese(page), "Chinese that does not say so").toEqual([]);

      await expectFit(page, opened);
      expect.soft(await runAxe(page, standards), `axe, light, ${opened.width} wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      // Of all rules the colours alone hang on the theme.
      expect.soft(await runAxe(page, ["color-contrast"]), `axe, dark, ${opened.width} wide`).toEqual([]);
      await page.setViewportSize(turned);
      await waitForContent(visit);
      await expectFit(page, turned);
      expect.soft(await runAxe(page, standards), `axe, dark, ${turned.width} wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect.soft(await runAxe(page, ["color-contrast"]), `axe, light, ${turned.width} wide`).toEqual([]);
      if (language === "en") await expectRoomForWords(page);
      await page.setViewportSize(opened);
      expect(complaints.slice(before)).toEqual(missing.includes(path) ? [saidByBrowser] : []);
    },
  );
});

/** Nothing reaches beyond the edge: on a phone neither on the narrowest, on a desktop neither at twice the size. */
async function expectFit(page: Page, viewport: { readonly width: number; readonly height: number }): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect.soft(await findSmallTargets(page), `small controls, ${viewport.width} wide`).toEqual([]);
  await page.setViewportSize(viewport === phone ? { width: 320, height: 640 } : { width: 720, height: 450 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(viewport);
}

/** Words that are longer by two fifths find room too. */
async function expectRoomForWords(page: Page): Promise<void> {
  await stretchWords(page);
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await expectNoSidewaysScroll(page);
    expect.soft(await findClippedWords(page), `clipped, ${viewport.width} wide`).toEqual([]);
  }
}

/** What axe finds wrong, by the named standards or rules. */
async function runAxe(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults, readonly string[]>(
    (only) =>
      (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({ runOnly: only }), // set by the script above
    runOnly,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** On English pages everything Chinese is a name or a quotation, and is marked as such. */
function findUnmarkedChinese(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (parent !== null && parent.closest('[lang^="zh"], noscript, script') === null && /[\u3400-\u9FFF]/.test(text))
        found.push(text);
    }
    return found;
  });
}
