import { expect, test } from "vitest";
import { expectNoSidewaysScroll, phone, useBrowser, visit } from "./browser.ts";

const browser = useBrowser();

test("a need is written, read with what was recognised marked, and answered with paths that open", async () => {
  const { page, complaints } = await visit(browser(), "/zh/needs");
  await page.getByLabel("需求", { exact: true }).fill("丘陵山区果园需要无人机喷药");
  await page.getByRole("button", { name: "找谁能做" }).click();
  const card = page.locator(".opportunity").first();
  await card.waitFor();
  expect(await page.locator(".recognised-text mark").allInnerTexts()).toEqual(["无人机"]);
  expect(await card.locator("h2").innerText()).toContain("农业航空联盟");
  expect(new URL(page.url()).searchParams.get("text")).toBe("丘陵山区果园需要无人机喷药");

  await card.getByRole("button", { name: "看理由和路径" }).click();
  const reason = card.locator(".path-item").first();
  await reason.locator("summary").first().click();
  expect(await reason.locator(".step-list .tie-row").count()).toBeGreaterThanOrEqual(1);
  expect(complaints).toEqual([]);
});

test("a link to a need answers it, on a phone and in English too", async () => {
  const { page } = await visit(browser(), "/en/needs?text=smart%20grid", { viewport: phone });
  await page.locator(".opportunity").first().waitFor();
  await expectNoSidewaysScroll(page);
});

test("a need that nobody in the graph can meet is told so", async () => {
  const { page } = await visit(browser(), "/zh/needs?text=量子纠缠炒鸡蛋");
  await page.getByText("没有可以建议的").waitFor();
  expect(await page.locator("main").innerText()).toContain("最接近的是“量子信息”");
});

test("an example of the graph's own demands fills the form and is answered", async () => {
  const { page } = await visit(browser(), "/zh/needs");
  await page.getByRole("link", { name: "一体化快堆科研项目“揭榜挂帅”榜单" }).click();
  await page.locator(".opportunity").first().waitFor();
  expect(await page.getByLabel("需求", { exact: true }).inputValue()).toContain("一体化快堆");
  expect(await page.locator(".opportunity h2").first().innerText()).toContain("快堆");
});
