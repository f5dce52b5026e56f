import { expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";

const browser = useBrowser();

test("two things chosen by search give paths; pointing at one lights it; the address holds the question", async () => {
  const { page, complaints } = await visit(browser(), "/zh/paths");
  await page.getByRole("combobox", { name: "从" }).fill("qhdx");
  await page
    .getByRole("option", { name: /^清华大学/ })
    .first()
    .click();
  await page.getByRole("combobox", { name: "到" }).fill("重庆大学");
  await page
    .getByRole("option", { name: /^重庆大学/ })
    .first()
    .click();
  await page.getByText(/条路径，最多 4 步/).waitFor();
  expect(new URL(page.url()).searchParams.get("to")).toBe("institution:chongqing-daxue");

  const rows = page.locator(".path-item");
  await page.locator(".graph-surface canvas").first().waitFor();
  expect(await page.locator(".mirror li.is-dim").count()).toBe(0);
  await rows.first().hover();
  await expect.poll(() => page.locator(".mirror li.is-dim").count()).toBeGreaterThan(0);
  expect(await page.locator(".mirror li:not(.is-dim)").count()).toBe(3);

  await rows.first().locator("summary").first().click();
  await rows
    .first()
    .getByText(/出处 \d/)
    .first()
    .click();
  await rows.first().locator(".proof-list").waitFor();
  expect(complaints).toEqual([]);
});

test("swapping the ends asks the other way round", async () => {
  const { page } = await visit(browser(), "/zh/paths?from=institution:qinghua-daxue&to=institution:chongqing-daxue");
  await page.getByText(/条路径/).waitFor();
  await page.getByRole("button", { name: "对调" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).toBe("institution:chongqing-daxue");
  await page.getByText(/条路径/).waitFor();
});

test("leaving a relation out is an address of its own, and can be taken back", async () => {
  const { page } = await visit(browser(), "/zh/paths?from=institution:qinghua-daxue&to=institution:chongqing-daxue");
  const without = page.getByRole("heading", { name: "不走这些关系" });
  await without.waitFor();
  await page.locator("section.without").getByRole("button", { name: "是成员" }).click();
  await expect.poll(() => page.url()).toContain("without=MEMBER_OF");
  await page.getByRole("form", { name: "条件" }).getByRole("button", { name: "是成员" }).click();
  await expect.poll(() => page.url()).not.toContain("without");
});

test("where there is no path the page says what to try", async () => {
  const { page } = await visit(browser(), "/zh/paths?from=alliance:nongye-hangkong&to=region:440000&max=2");
  await page.getByText("没有找到路径").waitFor();
  await page.getByRole("button", { name: "改为 3 步" }).click();
  await expect.poll(() => page.url()).toContain("max=3");
});

test("the same thing twice is told apart from no path", async () => {
  const { page } = await visit(browser(), "/zh/paths?from=institution:qinghua-daxue&to=institution:qinghua-daxue");
  await page.getByText("两端是同一个事物").waitFor();
});

test("a kind of path is looked at alone, and a thing left out is in the address and comes back", async () => {
  const { page, complaints, settle } = await visit(
    browser(),
    "/zh/paths?from=institution:qinghua-daxue&to=institution:chongqing-daxue",
  );
  const rows = page.locator(".path-item");
  await rows.first().waitFor();
  const all = await rows.count();
  const kinds = page.locator(".path-kinds > ol > li > button");
  const first = await kinds.first().locator(".count").innerText();
  await kinds.first().click();
  await expect.poll(() => rows.count()).toBe(Math.min(Number(first), 12));
  expect(await kinds.first().getAttribute("aria-pressed")).toBe("true");
  expect(new URL(page.url()).searchParams.get("kind")).not.toBeNull();
  await kinds.first().click();
  await expect.poll(() => rows.count()).toBe(all);

  const shortcut = page.locator("section.without").getByRole("button", { name: "燃料电池汽车联盟" });
  await shortcut.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("avoid")).toMatch(/^alliance:/);
  await settle();
  await expect.poll(() => rows.filter({ hasText: "燃料电池汽车联盟" }).count()).toBe(0);
  await page.getByRole("form", { name: "条件" }).getByRole("button", { name: "燃料电池汽车联盟" }).click();
  await expect.poll(() => rows.filter({ hasText: "燃料电池汽车联盟" }).count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
