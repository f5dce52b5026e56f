import { describe, expect, test } from "vitest";
import { addressOf, useBrowser, visit } from "./browser.ts";
import { routes, waitForContent } from "./routes.ts";

const browser = useBrowser();
const han = /[\u3400-\u9FFF]/;

describe("without a language in the address", () => {
  test.each([
    ["zh-CN", "/zh"],
    ["en-US", "/en"],
    ["fr-FR", "/zh"],
  ])("a browser in %s is led to %s", async (locale, path) => {
    const { page } = await visit(browser(), "/", { locale });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname.replace(/\/$/, "")).toBe(path);
  });

  test("the reader's choice counts more than the browser", async () => {
    const { page } = await visit(browser(), "/zh/");
    await page.getByRole("link", { name: "Switch to English" }).click();
    await page.getByRole("heading", { level: 1, name: /alliances/ }).waitFor();
    await page.goto(addressOf("/"));
    await page.getByRole("heading", { level: 1, name: /alliances/ }).waitFor();
    expect(page.url()).toMatch(/\/en\/?$/);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

test.each(Object.entries(routes))(
  "in English nothing of %s is Chinese but names and quotations, which say so",
  async (_, path) => {
    const { page } = await visit(browser(), `/en${path}`, { locale: "en-US" });
    await waitForContent(page);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? "";
        const parent = node.parentElement;
        if (parent !== null && parent.closest('[lang^="zh"], noscript') === null && /[\u3400-\u9FFF]/.test(text))
          found.push(text);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  },
);

test("titles follow the language", async () => {
  const { page } = await visit(browser(), "/en/data");
  await waitForContent(page);
  expect(await page.title()).not.toMatch(han);
});
