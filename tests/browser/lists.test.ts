import { expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";

const browser = useBrowser();

test("a list is narrowed by links with counts, by name, and goes on below itself", async () => {
  const { page } = await visit(browser(), "/zh/institutions");
  await page.getByRole("link", { name: "再列 30 条" }).click();
  await expect.poll(() => page.locator(".thing-row").count()).toBe(60);

  const choice = page.getByRole("navigation", { name: "筛选条件" }).getByRole("link", { name: /^高校/ });
  const count = (await choice.locator(".choice-count").textContent()) ?? "";
  await choice.click();
  await expect.poll(() => page.locator(".list-count").textContent()).toBe(`${count} 家机构`);

  await page.getByLabel("名称含有").fill("qinghua");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "去掉“qinghua”" }).waitFor();
  await expect.poll(() => page.locator(".thing-row").count()).toBeLessThan(5);
  await page.getByRole("link", { name: "清除全部条件" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("without a program the next page, the facets and the exports of a list are links", async () => {
  const { page } = await visit(browser(), "/zh/institutions", { javaScriptEnabled: false });
  const first = await page.locator(".thing-row .thing-link").first().textContent();
  await page.getByRole("link", { name: "再列 30 条" }).click();
  await page.getByRole("link", { name: "回到列表开头" }).waitFor();
  expect(await page.locator(".thing-row .thing-link").first().textContent()).not.toBe(first);
  expect(await page.getByRole("link", { name: "事物表 CSV" }).getAttribute("href")).toContain("kind=institution");
});
