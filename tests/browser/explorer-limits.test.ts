import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, placesOf, useBrowser, visit, waitForPicture, holdBack } from "./browser.ts";

const browser = useBrowser();
const api = /\/graphql$/;
const path = "/zh/explore?seed=institution:chongqing-daxue";
const selected = `${path}&sel=alliance:ranliao-dianchi-qiche`;

async function countThings(page: Page): Promise<number> {
  return Object.keys(await placesOf(page)).length;
}

/** Hands on what the server answers, changed. */
async function change(page: Page, alter: (data: Answer, answer: { errors?: unknown }) => void): Promise<void> {
  await page.route(api, async (route: Route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: Answer; errors?: unknown }; // as GraphQL answers
    if (answer.data !== undefined) alter(answer.data, answer);
    await route.fulfill({ response, json: answer });
  });
}

interface Answer {
  neighborhood?: { groups: { total: number; omitted: number }[]; total: number };
  node?: { relationCounts?: { count: number }[]; [field: string]: unknown };
}

test("the 301st thing is refused, with the ways on; a full picture still answers", async () => {
  const { page, complaints } = await visit(browser(), "/zh/about");
  const listed = await page.request.post(addressOf("/graphql"), {
    data: { query: "{ overview { alliances { id degree } } }" },
  });
  const { data } = (await listed.json()) as { data: { overview: { alliances: { id: string; degree: number }[] } } }; // as asked
  const ids = data.overview.alliances.toSorted((a, b) => b.degree - a.degree).map(({ id }) => id);
  await page.goto(
    addressOf(
      `/zh/explore?${ids
        .slice(0, 25)
        .map((id) => `seed=${id}`)
        .join("&")}`,
    ),
  );
  await waitForPicture(page);
  expect(await countThings(page)).toBe(300);
  await page.getByText("图中已有 300 个事物").waitFor();

  const before = await placesOf(page);
  const more = page.getByRole("button", { name: /^北京市，区域|^清华大学，机构/ }).first();
  await more.focus();
  await page.keyboard.press("e");
  await page.locator(".expand-button").first().click();
  const notice = page.getByRole("alert");
  await notice.getByText("一张图最多 300 个事物").waitFor();
  expect(await placesOf(page)).toEqual(before);
  await notice.getByRole("button", { name: "看完整列表" }).click();
  await page.locator(".fold-list .fold-row").first().waitFor();
  expect(complaints).toEqual([]);
});

test("a hub with ten thousand neighbours brings few and tells of the others", async () => {
  const { page, complaints } = await visit(browser(), "/zh/about");
  await change(page, ({ neighborhood, node }) => {
    for (const group of neighborhood?.groups ?? []) {
      group.total += 10_000;
      group.omitted += 10_000;
    }
    for (const count of node?.relationCounts ?? []) count.count += 10_000;
  });
  await page.goto(addressOf("/zh/explore?seed=region:500000&sel=region:500000"));
  await waitForPicture(page);
  expect(await countThings(page)).toBeLessThanOrEqual(60);
  await page
    .getByRole("button", { name: /未画出，打开列表|另有 10,?\d{3} 条/ })
    .first()
    .waitFor();
  const row = page.locator(".expand-row").first();
  expect(await row.locator(".expand-count").innerText()).toMatch(/^10,?\d{3}$/);
  expect(await row.locator(".expand-button").innerText()).toBe("+15");
  await page.unrouteAll({ behavior: "wait" });
  expect(complaints).toEqual([]);
});

test("while a step takes its time the picture stays in use, and the wait can be ended", async () => {
  const { page, complaints } = await visit(browser(), selected);
  await waitForPicture(page);
  const before = await placesOf(page);
  const expand = page.getByRole("button", { name: /^展开成员单位/ });
  await expand.waitFor();
  const release = await holdBack(page, api);
  await expand.click();
  await page.locator(".is-busy").getByText("正在读取……").waitFor({ state: "visible" });
  await page.getByRole("button", { name: /^重庆市，区域/ }).focus();
  await page.keyboard.press("p");
  await page.getByRole("button", { name: /^重庆市，区域.*固定/ }).waitFor();
  await page.getByRole("button", { name: "停止等待" }).click();
  await expect.poll(() => page.locator(".is-busy").count()).toBe(0);
  release();
  await page.unrouteAll({ behavior: "wait" });
  await expand.click();
  await expect.poll(() => countThings(page)).toBeGreaterThan(Object.keys(before).length);
  expect(complaints).toEqual([]);
});

test("an answer with gaps shows what there is, says so, and can be asked for again", async () => {
  const { page } = await visit(browser(), path);
  await waitForPicture(page);
  await change(page, ({ node }, answer) => {
    if (node?.relationCounts === undefined) return;
    node.relationCounts = node.relationCounts.slice(0, 1);
    answer.errors = [{ message: "no", path: ["node", "relationCounts", 1], extensions: { code: "TIMEOUT" } }];
  });
  await page.getByRole("button", { name: /^中国燃料电池汽车技术创新战略联盟，联盟/ }).focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".desk-card");
  await card.getByText("部分内容没有读到").waitFor();
  const rows = card.locator(".expand-row, .expand-done li");
  expect(await rows.count()).toBe(1);
  await page.unroute(api);
  await card.getByRole("button", { name: "再试一次" }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  await expect.poll(() => card.getByText("部分内容没有读到").count()).toBe(0);
});

test("filters that leave nothing say which of them to take back", async () => {
  const { page } = await visit(browser(), `${path}&years=1950~1951&hideKind=PERSON`);
  await waitForPicture(page);
  expect(await countThings(page)).toBe(1);
  await page.getByText("筛选之后只剩起点").waitFor();
  await page.getByRole("button", { name: /^取消“1950–1951 年”，多显示 \d+ 个/ }).click();
  await expect.poll(() => countThings(page)).toBeGreaterThan(1);
  expect(await page.getByText("筛选之后只剩起点").count()).toBe(0);
});

test("a browser that keeps nothing is told of, and all else works", async () => {
  const { page, complaints } = await visit(browser(), "/zh/about");
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(addressOf(path));
  await waitForPicture(page);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.locator(".save-form button").click();
  await page.getByRole("alert").getByText("存储已满").waitFor();
  await page.getByRole("button", { name: "表", exact: true }).click();
  await page.getByRole("region", { name: /^事物/ }).waitFor();
  expect(complaints).toEqual([]);
});
