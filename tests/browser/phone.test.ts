import { expect, test } from "vitest";
import {
  addressOf,
  expectNoSidewaysScroll,
  phone,
  placesOf,
  stopClock,
  useBrowser,
  visit,
  waitForPicture,
} from "./browser.ts";
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

test("a list comes first, a tap shows the card, and the picture takes the whole screen on demand", async () => {
  const { page } = await visit(browser(), "/zh/explore?seed=alliance:nongye-hangkong", {
    viewport: phone,
    hasTouch: true,
  });
  await page.getByRole("heading", { name: "农业航空联盟" }).getByRole("button").tap();
  const card = page.getByRole("complementary", { name: "选中的事物" });
  await card.getByRole("heading", { name: "农业航空产业技术创新战略联盟" }).waitFor();
  expect(await page.locator(".graph-surface").count()).toBe(0);

  await page.getByRole("group", { name: "显示方式" }).getByRole("button", { name: "图", exact: true }).tap();
  await waitForPicture(page);
  expect(await page.locator(".desk").boundingBox()).toEqual({ x: 0, y: 0, width: phone.width, height: phone.height });
  await page.getByRole("button", { name: "退出全屏" }).tap();
  await expect.poll(() => page.locator(".graph-surface").count()).toBe(0);
});

test("a picture opens with at most forty things, the rest folded; its link opens the very same on a desktop", async () => {
  const { page } = await visit(browser(), "/zh/e/alliance:yingji-jiuyuan-zhuangbei", {
    viewport: phone,
    hasTouch: true,
  });
  await page.getByRole("link", { name: "在图谱中打开" }).tap();
  await page.waitForURL(/[?&]seed=alliance:yingji-jiuyuan-zhuangbei~40(?:&|$)/);
  await page.getByRole("group", { name: "显示方式" }).getByRole("button", { name: "图", exact: true }).tap();
  await waitForPicture(page);
  const places = await placesOf(page);
  expect(await page.locator(".mirror li").count()).toBe(40);
  const folds = await page.locator(".mirror-folds .fold-button").allInnerTexts();
  expect(folds.length).toBeGreaterThan(0);

  const { page: wide } = await visit(browser(), page.url().replace(addressOf("/"), "/"));
  await waitForPicture(wide);
  expect(await placesOf(wide)).toEqual(places);
  expect(await wide.locator(".mirror-folds .fold-button").allInnerTexts()).toEqual(folds);
});

test("a link of a picture from a desktop opens as it was there", async () => {
  const link = "/zh/explore?seed=alliance:yingji-jiuyuan-zhuangbei&view=graph";
  const { page: wide } = await visit(browser(), link);
  await waitForPicture(wide);
  const { page } = await visit(browser(), link, { viewport: phone, hasTouch: true });
  await waitForPicture(page);
  expect(await placesOf(page)).toEqual(await placesOf(wide));
  expect(await page.locator(".mirror li").count()).toBeGreaterThan(40);
});

test("over a picture on the whole screen it is told when the server is gone, and when the data were read", async () => {
  const { page } = await visit(browser(), "/zh/about", { viewport: phone, hasTouch: true });
  await stopClock(page, "2026-11-30T14:05:00+08:00");
  await page.goto(addressOf("/zh/explore?seed=alliance:nongye-hangkong&view=graph"));
  await waitForPicture(page);
  await page.route(/\/graphql$/, (route) => route.abort());
  await page
    .getByRole("button", { name: /^北京市，区域|^广东省，区域/ })
    .first()
    .dispatchEvent("click");
  const notice = page.locator(".desk-notices .notice", { hasText: "图中是 2026年11月30日 14:05 读到的内容" });
  await notice.waitFor();
  await page.unroute(/\/graphql$/);
  await notice.getByRole("button", { name: "现在重试" }).tap();
  await expect.poll(() => notice.count()).toBe(0);
});

test("in the text each line begins farther in than what it belongs to", async () => {
  const { page } = await visit(browser(), `/zh${routes.explore}&view=text`, { viewport: phone, hasTouch: true });
  const section = page.locator(".scene-outline section").first();
  await section.locator("dd").first().waitFor();
  const left = async (part: string): Promise<number> => (await section.locator(part).first().boundingBox())?.x ?? 0;
  const [thing, relation, other] = [await left("h2 button"), await left("dt"), await left("dd button")];
  expect(relation - thing).toBeGreaterThanOrEqual(12);
  expect(other - relation).toBeGreaterThanOrEqual(12);
  await expectNoSidewaysScroll(page);
});

test("a finger that stays on a thing opens its menu", async () => {
  const { page, complaints } = await visit(browser(), "/zh/explore?seed=alliance:nongye-hangkong&view=graph", {
    viewport: phone,
    hasTouch: true,
  });
  await waitForPicture(page);
  const place = await page.locator('.mirror [data-id="alliance:nongye-hangkong"]').boundingBox();
  if (place === null) throw new Error("The thing has no place");
  const point = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  const menu = page.getByRole("menu", { name: "农业航空联盟的菜单" });
  await menu.waitFor();
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await menu.getByRole("menuitem", { name: "全选同类" }).tap();
  await expect.poll(() => page.url()).toContain("sel=alliance:nongye-hangkong");
  expect(await menu.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("the sheet of the chosen thing stops at three heights over the picture", async () => {
  const { page } = await visit(browser(), `/zh${routes.explore}&view=graph`, { viewport: phone, hasTouch: true });
  await waitForPicture(page);
  const height = async (): Promise<number> => (await page.locator(".desk-card").boundingBox())?.height ?? 0;
  const low = await height();
  await page.getByRole("button", { name: "展开面板" }).tap();
  await expect.poll(height).toBeGreaterThan(low + 50);
  const half = await height();
  await page.getByRole("button", { name: "拉高面板" }).tap();
  await expect.poll(height).toBeGreaterThan(half + 50);
  await page.getByRole("button", { name: "收起面板" }).tap();
  await expect.poll(height).toBe(low);
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
