import { expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";

const browser = useBrowser();

test("a source lists what rests on it: one kind by a click, more below, a thing by its link", async () => {
  const { page, complaints, settle } = await visit(browser(), "/zh/e/document:table-alliances");
  const section = page.getByRole("region", { name: "据此来源的事实" });
  const rows = section.locator(".proven-row");
  await settle();
  expect(await rows.count()).toBe(30);

  await section.getByRole("navigation").getByRole("link", { name: /^人员/ }).click();
  await page.waitForURL(/[?&]proves=person$/);
  await settle();
  const kinds = await section
    .locator(".proven-name a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.every((href) => href?.startsWith("/zh/e/person:") === true)).toBe(true);

  await section.getByRole("link", { name: "再列 30 条事实" }).click();
  await expect.poll(() => rows.count()).toBe(60);
  expect(page.url()).toMatch(/[?&]proves=person$/);

  const first = section.locator(".proven-name a").first();
  const name = await first.innerText();
  await first.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  expect(complaints).toEqual([]);
});
