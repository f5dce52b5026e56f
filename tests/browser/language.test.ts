import { describe, expect, test } from "vitest";
import { addressOf, useBrowser, visit } from "./browser.ts";
import { waitForContent } from "./routes.ts";

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

test("titles follow the language", async () => {
  const english = await visit(browser(), "/en/data");
  await waitForContent(english);
  expect(await english.page.title()).not.toMatch(han);
});
