import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { expectNoSidewaysScroll, phone, useBrowser, visit } from "./browser.ts";

const browser = useBrowser();
const target = "institution:huawei";

async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "工作人员登录" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名").fill("王芳");
  await dialog.getByLabel("令牌", { exact: true }).fill(inject("product").staffToken);
  await dialog.getByRole("button", { name: "登录" }).click();
  await page.getByText("工作人员：王芳").waitFor();
}

/** Moves within the window, in which alone somebody is signed in. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
}

test("staff watch a thing, see what moved on since, mark it as seen and stop watching", async () => {
  const { page, complaints } = await visit(browser(), "/zh/views");
  await signIn(page);
  await page.getByText("还没有关注任何对象").waitFor();

  await go(page, `/zh/e/${target}`);
  await page.getByRole("button", { name: "关注" }).click();
  await page.locator(".thing-actions").getByRole("link", { name: "已关注" }).click();
  const card = page.locator(".view-card");
  await card.getByText("没有新的变化").waitFor();
  expect(await card.getByRole("button", { name: "标为看过" }).count()).toBe(0);

  await go(page, `/zh/opportunities?of=${target}`);
  const suggestion = page.locator(".opportunity").first();
  await suggestion.getByRole("button", { name: "保留" }).click();
  await suggestion.locator(".state-label", { hasText: "已保留" }).waitFor();

  await go(page, "/zh/views");
  await card.getByText("处理有变化的建议 1 条").waitFor();
  const brief = await card.locator(".view-news a").getAttribute("href");
  expect(brief).toContain(target);
  expect(await card.locator(".view-news").innerText()).toMatch(/已保留[^]*王芳/);
  await card.getByRole("button", { name: "标为看过" }).click();
  await card.getByText("没有新的变化").waitFor();

  await card.getByRole("button", { name: "取消关注", exact: true }).click();
  await card.getByRole("button", { name: "确定取消关注" }).click();
  await page.getByText("还没有关注任何对象").waitFor();
  expect(complaints).toEqual([]);
});

test("who is not signed in reads what the page is for, and watches nothing", async () => {
  const { page } = await visit(browser(), "/zh/views", { viewport: phone });
  await page.getByText("关注列表由工作人员共用").waitFor();
  await expectNoSidewaysScroll(page);
  await go(page, `/zh/e/${target}`);
  await page.locator(".thing-actions").getByRole("link", { name: "找与别处的路径" }).waitFor();
  expect(await page.getByRole("button", { name: "关注" }).count()).toBe(0);
});
