import { expect, test } from "vitest";
import { phone, useBrowser, visit, waitForPicture } from "./browser.ts";
import { routes } from "./routes.ts";

const browser = useBrowser();

test("the menu and the search hang below the bar when asked for", async () => {
  const { page } = await visit(browser(), "/zh/about", { viewport: phone, hasTouch: true });
  await page.getByRole("button", { name: "菜单" }).tap();
  await page.getByRole("navigation", { name: "主要栏目" }).getByRole("link", { name: "联盟" }).waitFor();
  await page.getByRole("button", { name: "打开搜索" }).tap();
  await page.getByRole("combobox", { name: /查找联盟/ }).fill("qhdx");
  await page
    .getByRole("option", { name: /清华大学/ })
    .first()
    .tap();
  await page.getByRole("heading", { level: 1, name: "清华大学" }).waitFor();
});

test("the sheet of the chosen thing comes up over the picture and goes down again", async () => {
  const { page } = await visit(browser(), `/zh${routes.explore}`, { viewport: phone, hasTouch: true });
  await waitForPicture(page);
  const card = page.getByRole("complementary", { name: "选中的事物" });
  const low = await card.boundingBox();
  await page.getByRole("button", { name: "展开面板" }).tap();
  await expect.poll(async () => (await card.boundingBox())?.height ?? 0).toBeGreaterThan((low?.height ?? 0) + 50);
  await page.getByRole("button", { name: "收起面板" }).tap();
  await expect.poll(async () => (await card.boundingBox())?.height).toBe(low?.height);
});

test("lanes take the whole screen on demand", async () => {
  const { page } = await visit(browser(), `/zh${routes.paths}`, { viewport: phone, hasTouch: true });
  await page.getByRole("button", { name: "路径图" }).tap();
  await waitForPicture(page);
  expect(await page.locator(".lanes").boundingBox()).toMatchObject({
    x: 0,
    y: 0,
    width: phone.width,
    height: phone.height,
  });
  await page.getByRole("button", { name: "退出全屏" }).tap();
  await expect.poll(() => page.locator(".lanes").count()).toBe(0);
});
