import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { contrast } from "../unit/web/tokens/colour-vision.ts";
import { placesOf, useBrowser, visit, waitForPicture } from "./browser.ts";

const browser = useBrowser();

/** Goes there by Tab alone, as far as a reader would be willing to. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor({ state: "attached" });
  for (let presses = 0; presses < 90; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return expectSeenFocus(page);
    await page.keyboard.press("Tab");
    await expectSeenFocus(page);
  }
  throw new Error(`Tab does not lead to ${goal}`);
}

/** Whoever works by keyboard sees where it is, wherever it goes: by a line of two pixels that stands out from its ground. */
async function expectSeenFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    let ground = "rgba(0, 0, 0, 0)";
    for (let box = element.parentElement; box !== null && ground.endsWith(", 0)"); box = box.parentElement)
      ground = getComputedStyle(box).backgroundColor;
    // What is drawn within the picture grows and shrinks with it.
    const zoom = element.getBoundingClientRect().width / Math.max(1, (element as HTMLElement).offsetWidth);
    const width = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth) * (zoom || 1);
    return { name: element.outerHTML.slice(0, 120), isNowhere: element === document.body, width, outlineColor, ground };
  });
  // Between the end of a page and its beginning the keyboard is in the browser itself.
  if (focus.isNowhere) return;
  expect(focus.width, focus.name).toBeGreaterThanOrEqual(1.9);
  expect(contrast(hexOf(focus.outlineColor), hexOf(focus.ground)), focus.name).toBeGreaterThanOrEqual(3);
}

/** As a page tells a colour: "rgb(31, 79, 158)". */
function hexOf(color: string): string {
  const parts = color.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, "0")).join("")}`;
}

async function expectSaid(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator('.explore > [role="status"]').innerText()).toMatch(words);
}

function focusedId(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? null);
}

test("by keyboard alone: find, open, expand, pin, hide, undo, table, save, share, and a path to another thing", async () => {
  const { page, complaints } = await visit(browser(), "/zh/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("nyhk");
  await page
    .getByRole("option", { name: /农业航空产业技术创新战略联盟/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "在图谱中打开" }));
  await page.keyboard.press("Enter");
  await waitForPicture(page);

  await tabTo(page, page.locator('.mirror button[tabindex="0"]'));
  await page.keyboard.press("]");
  const neighbor = await focusedId(page);
  expect(neighbor).not.toBe("alliance:nongye-hangkong");
  await expectSeenFocus(page);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".desk-card h2:focus").count()).toBe(1);
  await expectSaid(page, /选中/);
  await page.keyboard.press("Escape");
  expect(await focusedId(page)).toBe(neighbor);

  const before = await placesOf(page);
  await page.keyboard.press("e");
  await expect.poll(() => page.locator(".expand-button:focus").count()).toBe(1);
  await expectSeenFocus(page);
  await page.keyboard.press("Enter");
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeGreaterThan(Object.keys(before).length);
  await expectSaid(page, /新增/);
  const expanded = await placesOf(page);
  expect(expanded).toMatchObject(before);

  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await expectSaid(page, /已固定/);
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("m");
  await expectSaid(page, /已移好/);
  expect((await placesOf(page))[neighbor ?? ""]).not.toBe(expanded[neighbor ?? ""]);
  await page.keyboard.press("d");
  await expectSaid(page, /聚焦/);
  await page.keyboard.press("x");
  await expectSaid(page, /已隐藏/);
  await page.getByRole("button", { name: "取消筛选：已隐藏 1 个事物" }).waitFor();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press("Control+z");
  await expect.poll(() => placesOf(page)).toEqual(expanded);
  await page.keyboard.press("Control+Shift+z");
  await expectSaid(page, /已重做/);

  await tabTo(page, page.locator('.mirror button[tabindex="0"]'));
  await page.keyboard.press("t");
  await page.getByRole("region", { name: /^事物/ }).waitFor();
  await expectSaid(page, /改为表/);
  await page.keyboard.press("t");
  await page.getByText(/每条关系写在最先出现的一方之下/).waitFor();
  await page.keyboard.press("t");
  await waitForPicture(page);

  await tabTo(page, page.getByRole("button", { name: "保存", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: "名称" }));
  await page.keyboard.press("Enter");
  await expectSaid(page, /已保存/);

  await tabTo(page, page.getByRole("button", { name: "分享与导出" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByLabel("链接"));
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect.poll(() => dialog.count()).toBe(0);

  await tabTo(page, page.locator('.mirror button[tabindex="0"]'));
  await page.keyboard.press("a");
  await expectSaid(page, /路径起点/);
  await page.keyboard.press("]");
  await page.keyboard.press("b");
  await page.waitForURL(/\/zh\/paths\?from=.+&to=.+/);
  expect(complaints).toEqual([]);
});

test("single keys do nothing once they are switched off, and others still work", async () => {
  const { page } = await visit(browser(), "/zh/explore?seed=alliance:nongye-hangkong");
  await waitForPicture(page);
  const before = await placesOf(page);
  await tabTo(page, page.locator('.mirror button[tabindex="0"]'));
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "快捷键与用法" });
  await dialog.waitFor();
  await tabTo(page, dialog.getByRole("checkbox", { name: "使用单键快捷键" }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await tabTo(page, page.locator('.mirror button[tabindex="0"]'));
  for (const key of ["x", "p", "e", "t", "d", "?", "/", "a"]) await page.keyboard.press(key);
  expect(await placesOf(page)).toEqual(before);
  expect(await dialog.count()).toBe(0);
  expect(page.url()).not.toMatch(/hideId|pin=|focus=|view=/);
  await page.keyboard.press("Delete");
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeLessThan(Object.keys(before).length);
});
