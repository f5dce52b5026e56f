import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addressOf, expectNoSidewaysScroll, phone, useBrowser, visit } from "./browser.ts";

const browser = useBrowser();
/** Not what other files look at meanwhile: what is hidden here is gone for them too. */
const path = "/zh/opportunities?of=alliance:disandai-bandaoti";

async function signIn(page: Page, token = inject("product").staffToken): Promise<void> {
  await page.getByRole("button", { name: "工作人员登录" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名").fill("王芳");
  await dialog.getByLabel("令牌", { exact: true }).fill(token);
  await dialog.getByRole("button", { name: "登录" }).click();
}

test("staff sign in, assign a suggestion, take it back, hide another; everybody sees the state and the brief", async () => {
  const { page, complaints } = await visit(browser(), path);
  const card = page.locator(".opportunity").first();
  await card.waitFor();
  expect(await card.getByRole("button", { name: "保留" }).count()).toBe(0);
  await signIn(page);
  await page.getByText("工作人员：王芳").waitFor();
  expect(page.url()).not.toContain(inject("product").staffToken);

  await card.getByRole("button", { name: "指派" }).click();
  await card.getByLabel("指派给").fill("李雷");
  await card.locator("form").getByRole("button", { name: "指派" }).click();
  await card.locator(".state-label", { hasText: "已指派 · 指派给李雷" }).waitFor();
  await card.getByRole("button", { name: "撤回" }).click();
  await expect.poll(() => card.locator(".state-label").count()).toBe(0);
  await card.getByRole("button", { name: "保留" }).click();
  await card.locator(".state-label", { hasText: "已保留" }).waitFor();

  const second = page.locator(".opportunity").nth(1);
  const hidden = await second.locator("h2").innerText();
  await second.getByRole("button", { name: "隐藏" }).click();
  await second.getByLabel("理由").selectOption("不相关");
  await second.locator("form").getByRole("button", { name: "隐藏" }).click();
  await second.locator(".state-label", { hasText: "已隐藏 · 不相关" }).waitFor();
  expect(complaints).toEqual([]);

  const reader = await visit(browser(), path);
  await reader.page.locator(".state-label", { hasText: "已保留" }).waitFor();
  await reader.page.getByText("另有 1 条已被隐藏").waitFor();
  expect(await reader.page.locator(".opportunity-list h2").allInnerTexts()).not.toContain(hidden);
  expect(await reader.page.locator(".staff-actions").count()).toBe(0);

  const link = reader.page.locator(".opportunity").first().getByRole("link", { name: "简报" });
  const brief = await visit(browser(), (await link.getAttribute("href")) ?? "");
  await brief.page.getByRole("heading", { level: 1, name: /合作机会简报/ }).waitFor();
  expect(await brief.page.locator("main").innerText()).toMatch(/已保留[^]*王芳/);
  expect(brief.complaints).toEqual([]);
});

test("a wrong token lets nobody in", async () => {
  const { page } = await visit(browser(), path);
  await signIn(page, "atlas_wrong");
  await page.getByText("令牌不对").waitFor();
  await page.getByRole("button", { name: "取消" }).click();
  expect(await page.locator(".staff-actions").count()).toBe(0);
});

test("whoever decides on what another decided meanwhile is told, and sees it", async () => {
  const [one, other] = [await visit(browser(), path), await visit(browser(), path)];
  for (const { page } of [one, other]) {
    await signIn(page);
    await page.locator(".staff-actions").nth(2).waitFor();
  }
  const cardOf = (page: Page) => page.locator(".opportunity").nth(2);
  await cardOf(one.page).getByRole("button", { name: "已联系" }).click();
  await cardOf(one.page).locator(".state-label", { hasText: "已联系" }).waitFor();
  await cardOf(other.page).getByRole("button", { name: "保留" }).click();
  await cardOf(other.page).getByText("别人刚刚处理过这条建议").waitFor();
  await cardOf(other.page).locator(".state-label", { hasText: "已联系" }).waitFor();
});

test("keys alone go from card to card, decide, note and put off; the way back is offered at once", async () => {
  const { page } = await visit(browser(), path);
  await signIn(page);
  const card = page.locator(".opportunity").nth(4);
  await card.locator(".staff-actions").waitFor();
  await page.locator(".opportunity").nth(3).getByRole("button", { name: "看理由和路径" }).focus();
  await page.keyboard.press("j");
  expect(await page.locator(":focus").getAttribute("class")).toContain("opportunity");
  await page.keyboard.press("y");
  const toast = page.locator(".toast");
  await toast.getByText("已保留").waitFor();
  await toast.getByRole("button", { name: "撤回" }).click();
  await expect.poll(() => card.locator(".state-label").count()).toBe(0);

  await card.focus();
  await page.keyboard.press("l");
  await card.getByLabel("到期日").fill("2027-03-01");
  await page.keyboard.press("Enter");
  await card.locator(".state-label", { hasText: "2027年3月1日到期" }).waitFor();
  await card.focus();
  await page.keyboard.press("c");
  // Letters that are keys elsewhere are letters in a field.
  await card.getByLabel("备注").pressSequentially("先问秘书处 jkyln");
  await page.keyboard.press("Enter");
  await expect.poll(() => card.locator(".decision-form").count()).toBe(0);
  await card.locator(".state-label", { hasText: "2027年3月1日到期" }).waitFor();
  await card.focus();
  await page.keyboard.press("o");
  await card.locator(".decision-history q", { hasText: "先问秘书处 jkyln" }).waitFor();
  expect(await card.locator(".decision-history").innerText()).toMatch(/王芳[^]*数据版本/);
});

test("two suggestions are read side by side, and the address holds which", async () => {
  const { page } = await visit(browser(), path, { viewport: phone });
  const cards = page.locator(".opportunity-list .opportunity");
  await cards.nth(5).getByLabel("对比").check();
  await page.getByText("再选一条即可并排对比").waitFor();
  await cards.nth(6).getByLabel("对比").check();
  await page.locator(".compare tbody tr").first().waitFor();
  await expectNoSidewaysScroll(page);
  const other = await visit(browser(), page.url().replace(/^https?:\/\/[^/]+/, ""));
  await other.page.locator(".compare thead th").nth(1).waitFor();
  expect(await other.page.locator(".compare thead th").allInnerTexts()).toEqual(
    await page.locator(".compare thead th").allInnerTexts(),
  );
  await other.page.getByRole("button", { name: "结束对比" }).click();
  await expect.poll(() => other.page.url()).not.toContain("compare=");
});

test("the forms fit a phone, and a brief does too", async () => {
  const { page } = await visit(browser(), path, { viewport: phone });
  await signIn(page);
  const card = page.locator(".opportunity").nth(3);
  await card.getByRole("button", { name: "指派" }).click();
  await card.getByLabel("指派给").waitFor();
  await expectNoSidewaysScroll(page);
  await page.goto(addressOf((await card.getByRole("link", { name: "简报" }).getAttribute("href")) ?? ""));
  await expectNoSidewaysScroll(page);
});
