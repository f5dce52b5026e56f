import { expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";

const browser = useBrowser();
const path = "/zh/opportunities?of=alliance:nongye-hangkong";

test("a card leads with a sentence and opens onto its paths, which the graph draws and lights", async () => {
  const { page, complaints } = await visit(browser(), path);
  const card = page.locator(".opportunity").first();
  await card.waitFor();
  expect(await card.locator(".opportunity-sentence").innerText()).toContain("农业航空联盟");
  await card.getByRole("button", { name: "看理由和路径" }).click();
  await page.locator(".opportunity-graph .graph-surface canvas").first().waitFor();
  expect(await page.locator(".opportunity-graph .mirror li").count()).toBeGreaterThanOrEqual(3);

  const reasons = card.locator(".path-item");
  await reasons.first().locator("summary").first().focus();
  await expect
    .poll(() => page.locator(".mirror li:not(.is-dim)").count())
    .toBe(await reasons.first().locator(".step-thing").count());
  expect(new URL(page.url()).searchParams.get("id")).toContain("alliance:nongye-hangkong");
  expect(complaints).toEqual([]);
});

test("the terms of a score add up to it", async () => {
  const { page } = await visit(browser(), path);
  await page.getByRole("button", { name: "看理由和路径" }).first().click();
  const terms = page.locator(".terms");
  await terms.waitFor();
  const numbers = (await terms.locator("tbody .number").allInnerTexts()).map(Number);
  const sum = Number(await terms.locator("tfoot .number").innerText());
  // Each number is rounded to two places.
  expect(Math.abs(numbers.reduce((total, number) => total + number, 0) - sum)).toBeLessThanOrEqual(
    0.005 * (numbers.length + 1),
  );
});

test("a link to one suggestion opens it", async () => {
  const first = await visit(browser(), path);
  await first.page.getByRole("button", { name: "看理由和路径" }).nth(1).click();
  await expect.poll(() => first.page.url()).toContain("&id=");
  const second = await visit(browser(), first.page.url().replace(/^https?:\/\/[^/]+/, ""));
  await second.page.locator(".opportunity.is-open").waitFor();
  expect(await second.page.locator(".opportunity").nth(1).getAttribute("class")).toContain("is-open");
});

test("the page says what the order rests on, and what it does not", async () => {
  const { page } = await visit(browser(), path);
  await page.getByText(/权重是先验设定/).waitFor();
  expect(await page.locator("main").innerText()).not.toContain("%");
});

test("opportunities are not asked for a thing that can't cooperate", async () => {
  const { page } = await visit(browser(), "/zh/opportunities?of=region:440000");
  await page.getByText("合作机会只为联盟和机构而找").waitFor();
});

test("hubs stand apart, closed, below the others; by score they stand among them", async () => {
  const { page } = await visit(browser(), path);
  const shelf = page.locator(".hub-shelf");
  const hub = shelf.locator(".opportunity h2").first();
  await shelf.waitFor();
  expect(await hub.isVisible()).toBe(false);
  await shelf.locator("summary").click();
  await hub.waitFor();
  const name = await hub.innerText();
  await page.getByRole("button", { name: "按得分" }).click();
  await expect.poll(() => page.locator(".hub-shelf").count()).toBe(0);
  expect(new URL(page.url()).searchParams.get("arrange")).toBe("score");
  expect(await page.locator(".opportunity-list h2").allInnerTexts()).toContain(name);
});

test("a term says what is typical of it and how much of it the listed paths account for", async () => {
  const { page } = await visit(browser(), "/zh/opportunities?of=institution:zhongguo-kexue-jishu-daxue");
  await page.getByRole("button", { name: "看理由和路径" }).first().click();
  await page.locator(".term-note", { hasText: "所列路径约占此项" }).first().waitFor();
  expect(await page.locator(".term-note", { hasText: "通常" }).count()).toBe(
    await page.locator(".term-typical").count(),
  );
});
