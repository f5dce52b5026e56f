import { describe, expect, test } from "vitest";
import { addressOf, placesOf, stopClock, useBrowser, visit, waitForPicture, holdBack } from "./browser.ts";

const browser = useBrowser();
const api = /\/graphql$/;

describe("when the server goes away in the middle of work", () => {
  test("the scene stays, the step can be tried again, and all is well when the server is back", async () => {
    const { page } = await visit(
      browser(),
      "/zh/explore?seed=institution:chongqing-daxue&sel=institution:chongqing-daxue",
    );
    await waitForPicture(page);
    await page.getByRole("link", { name: "全部事实与出处" }).waitFor();
    await page.getByRole("button", { name: /^中国燃料电池汽车技术创新战略联盟，联盟/ }).focus();
    await page.keyboard.press("Enter");
    const expand = page.getByRole("button", { name: /^展开成员单位/ });
    await expand.waitFor();
    const before = await placesOf(page);

    await page.route(api, (route) => route.abort());
    await expand.click();
    await page
      .getByRole("alert")
      .getByText(/这一步没有完成/)
      .waitFor();
    await page.locator(".banner").getByText("连不上服务器").waitFor();
    expect(await placesOf(page)).toEqual(before);

    await page.unroute(api);
    await page.getByRole("alert").getByRole("button", { name: "再试一次" }).click();
    await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeGreaterThan(Object.keys(before).length);
    await expect.poll(() => page.locator(".banner").count()).toBe(0);
  });

  test("the banner names when the data of the picture were read, also of one drawn earlier, in both languages", async () => {
    const { page, settle } = await visit(browser(), "/zh/about");
    await stopClock(page, "2026-11-30T14:05:00+08:00");
    await page.goto(addressOf("/zh/explore?seed=institution:chongqing-daxue"));
    await waitForPicture(page);
    await settle();
    const before = await placesOf(page);

    await stopClock(page, "2026-11-30T16:40:00+08:00");
    await page.route(api, (route) => route.abort());
    await page.getByRole("navigation", { name: "主要栏目" }).getByRole("link", { name: "联盟" }).click();
    await page.locator(".banner").getByText("连不上服务器：已打开的内容仍可查看").waitFor();
    await page.goBack();
    await waitForPicture(page);
    expect(await placesOf(page)).toEqual(before);
    await page.locator(".banner").getByText("图中是 2026年11月30日 14:05 读到的内容").waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await page.locator(".banner").getByText("The picture holds what was read on 30 Nov 2026, 14:05").waitFor();

    await page.unroute(api);
    await page.getByRole("button", { name: "Try now" }).click();
    await expect.poll(() => page.locator(".banner").count()).toBe(0);
  });

  test("other pages still open, say what is wrong, and fill when it is back", async () => {
    const { page, settle } = await visit(browser(), "/zh/about");
    await settle();
    await page.route(api, (route) => route.abort());
    await page.getByRole("navigation", { name: "主要栏目" }).getByRole("link", { name: "联盟" }).click();
    await page.getByRole("alert").getByText("连不上服务器").first().waitFor();
    await page.unroute(api);
    await page.getByRole("button", { name: "现在重试" }).click();
    await page.locator(".thing-list > li").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("when a picture is slow to open", () => {
  test("the wait can be ended after three seconds, calmly, and the picture opened after all", async () => {
    const { page, complaints } = await visit(browser(), "/zh/about");
    const release = await holdBack(page, api);
    await page.goto(addressOf("/zh/explore?seed=alliance:nongye-hangkong"));
    await page.getByText("正在绘制……").waitFor({ state: "visible" });
    const delay = await page.locator(".opening-stop").evaluate((button) => getComputedStyle(button).animationDelay);
    expect(delay).toBe("3s");
    await page.getByRole("button", { name: "停止等待" }).click();
    const again = page.getByRole("button", { name: "再试一次" });
    await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByText("这张图还没有读到").waitFor();
    expect(await page.locator(".waiting, .failure, .graph-surface").count()).toBe(0);

    release();
    await page.unrouteAll({ behavior: "wait" });
    expect(await page.locator(".graph-surface").count()).toBe(0);
    await again.click();
    await waitForPicture(page);
    expect(page.url()).toContain("seed=alliance:nongye-hangkong");
    expect(complaints).toEqual([]);
  });
});

describe("when an answer is no answer", () => {
  test("a proxy's page of HTML is told as trouble of the server", async () => {
    const { page } = await visit(browser(), "/zh/about");
    await page.route(api, (route) =>
      route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" }),
    );
    await page.goto(addressOf("/zh/opportunities?of=alliance:nongye-hangkong"));
    await page.getByText("服务器暂时答不上来").waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/Bad Gateway|Error|undefined|at \w+ \(/);
  });

  test("a slow answer shows first the outline, then words", async () => {
    const { page, settle } = await visit(browser(), "/zh/about");
    await settle();
    const release = await holdBack(page, api);
    await page.getByRole("navigation", { name: "主要栏目" }).getByRole("link", { name: "数据" }).click();
    await page.locator(".skeleton").first().waitFor({ state: "visible" });
    await page.getByText("正在读取……").first().waitFor({ state: "visible" });
    release();
    await page.getByText("数据版本").first().waitFor();
  });
});

describe("nonsense in an address", () => {
  test.each([
    ["/zh/nonsense", "没有这一页"],
    ["/zh/e/alliance:zzz", "没有这个编号"],
    ["/zh/e/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "没有这个编号"],
    [`/zh/e/alliance:${"x".repeat(190)}`, "没有这个编号"],
    ["/zh/paths?from=abc&to=alliance:zzz", "没有这个编号"],
    ["/zh/opportunities?of=alliance:zzz&novelty=99&kind=KING", "没有这个编号"],
    ["/zh/explore?seed=alliance:zzz&expand=~~~&move=a", "从一个事物开始"],
    ["/zh/alliances?from=abcd&level=KING&order=UP&region=region:zzz", "没有同时符合这些条件的联盟"],
  ])("%s is answered in words", async (path, words) => {
    const { page } = await visit(browser(), path);
    await page.getByText(words).first().waitFor();
  });

  test("an unknown id is met with what may have been meant", async () => {
    const { page } = await visit(browser(), "/zh/e/alliance:nongye-hangkongg");
    await page.getByRole("heading", { name: "您要找的可能是" }).waitFor();
  });

  test("a link whose things are partly gone opens the rest and says so", async () => {
    const { page } = await visit(browser(), "/zh/explore?seed=alliance:nongye-hangkong&seed=alliance:zzz");
    await waitForPicture(page);
    await page.getByText(/1 个事物已找不到/).waitFor();
  });
});

test("the search box takes anything", async () => {
  const { page, complaints } = await visit(browser(), "/zh/");
  const box = page.getByRole("combobox", { name: /查找联盟/ });
  const answer = page.locator(".search-drop").getByText(/没有找到|找到 \d+ 项|部分相符/);
  for (const query of ['"', "AND (", "*", "💥", "量", "T/ABC 12-2020", "\\", "a".repeat(300)]) {
    await box.fill("");
    await answer.first().waitFor({ state: "detached" });
    await box.fill(query);
    await answer.first().waitFor({ state: "attached" });
    expect(complaints, query).toEqual([]);
  }
});
