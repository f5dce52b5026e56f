import { expect, test } from "vitest";
import { addressOf, placesOf, useBrowser, visit, waitForPicture } from "./browser.ts";

const browser = useBrowser();

test("pinyin initials lead to a thing, its proofs, its graph and an expansion that moves nothing", async () => {
  const { page, complaints } = await visit(browser(), "/zh/");
  await page.getByRole("combobox", { name: /查找联盟/ }).fill("nyhk");
  await page
    .getByRole("option", { name: /农业航空产业技术创新战略联盟/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zh\/e\/alliance:nongye-hangkong$/);
  await page.getByRole("heading", { level: 1, name: "农业航空产业技术创新战略联盟" }).waitFor();

  const proofs = page.locator("details", { has: page.getByText("成员单位 中国农业大学:") });
  await proofs.locator("summary").click();
  expect(await proofs.getAttribute("open")).toBe("");
  await page.locator(".proof-list").getByText("中国农业大学").first().waitFor();
  expect(await page.locator(".proof-list").first().innerText()).toMatch(
    /原文所述[\s\S]*第 \d+(–\d+)? 行[\s\S]*可信等级 A/,
  );

  await page.getByRole("link", { name: "在图谱中打开" }).click();
  await waitForPicture(page);
  await page.getByRole("button", { name: /^北京航空航天大学，机构/ }).focus();
  await page.keyboard.press("Enter");
  const before = await placesOf(page);
  await page.getByRole("button", { name: /^展开是成员/ }).click();
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeGreaterThan(Object.keys(before).length);
  expect(await placesOf(page)).toMatchObject(before);
  expect(page.url()).toContain("expand=institution:beijing-hangkong-hangtian-daxue~MEMBER_OF~OUT~");
  expect(complaints).toEqual([]);
});

test("a deep link opens the very same scene in another browser window", async () => {
  const link =
    "/zh/explore?seed=institution:chongqing-daxue&expand=alliance:ranliao-dianchi-qiche~MEMBER_OF~IN~15" +
    "&move=region:500000~-310~44&sel=region:500000&hide=identity";
  const [first, second] = [
    await visit(browser(), link),
    await visit(browser(), link, { viewport: { width: 1100, height: 700 } }),
  ];
  await waitForPicture(first.page);
  await waitForPicture(second.page);
  const places = await placesOf(first.page);
  expect(Object.keys(places).length).toBeGreaterThan(13);
  expect(places["region:500000"]).toBe("-310px 44px");
  expect(await placesOf(second.page)).toEqual(places);
  expect(await second.page.getByRole("button", { name: /^重庆市，区域/ }).getAttribute("aria-pressed")).toBe("true");
});

test("undo brings the scene before back, and so does the browser's way back", async () => {
  const { page } = await visit(browser(), "/zh/explore?seed=institution:chongqing-daxue");
  await waitForPicture(page);
  const before = await placesOf(page);
  const address = page.url();
  await page.getByRole("button", { name: /^中国燃料电池汽车技术创新战略联盟，联盟/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "从图中移除" }).click();
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeLessThan(Object.keys(before).length);
  await page.getByRole("button", { name: "撤销上一步" }).click();
  await expect.poll(() => placesOf(page)).toEqual(before);
  await page.goBack();
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeLessThan(Object.keys(before).length);
  await page.goBack();
  await expect.poll(() => placesOf(page)).toEqual(before);
  expect(page.url().startsWith(address)).toBe(true);
});

test("the legend hides and shows a kind of things", async () => {
  const { page } = await visit(browser(), "/zh/explore?seed=alliance:nongye-hangkong");
  await waitForPicture(page);
  const all = Object.keys(await placesOf(page)).length;
  const people = page.getByRole("complementary", { name: "图例与筛选" }).getByRole("button", { name: /^人员/ });
  await people.click();
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeLessThan(all);
  expect(page.url()).toContain("hideKind=PERSON");
  await people.click();
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBe(all);
});

test("the keyboard alone goes from thing to thing and opens one", async () => {
  const { page } = await visit(browser(), "/zh/explore?seed=alliance:nongye-hangkong");
  await waitForPicture(page);
  await page.locator('.mirror button[tabindex="0"]').focus();
  const first = await page.locator(":focus").getAttribute("data-id");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(":focus").getAttribute("data-id")).not.toBe(first);
  const second = await page.locator(":focus").getAttribute("data-id");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain(`sel=${second}`);
  expect(await page.locator('.mirror button[tabindex="0"]').count()).toBe(1);
});

test("the address of a thing is the same in both languages", async () => {
  const { page } = await visit(browser(), "/zh/e/alliance:nongye-hangkong");
  await page.getByRole("link", { name: "Switch to English" }).click();
  await page.getByRole("heading", { level: 1, name: /Agricultural Aviation/ }).waitFor();
  expect(page.url()).toBe(addressOf("/en/e/alliance:nongye-hangkong"));
});
