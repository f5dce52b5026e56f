import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, expectNoSidewaysScroll, phone, placesOf, useBrowser, visit, waitForPicture } from "./browser.ts";

const browser = useBrowser();
const path = "/zh/explore?seed=institution:chongqing-daxue&sel=institution:chongqing-daxue";

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/重庆大学.*-\d{4}-\d\d-\d\d-[0-9a-f]+\./);
  return buffer(await file.createReadStream());
}

test("a picture goes elsewhere as a link, as files that hold what it shows, and as a frame", async () => {
  const { page, complaints } = await visit(browser(), path);
  await waitForPicture(page);
  const places = await placesOf(page);
  const count = Object.keys(places).length;
  await page.getByRole("button", { name: "分享与导出" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByLabel("链接").inputValue()).toBe(page.url());

  expect((await download(page, "SVG")).toString().match(/<g data-id=/g)).toHaveLength(count);
  const json = JSON.parse((await download(page, "JSON")).toString()) as {
    nodes: { id: string }[];
    ties: object[];
    dataVersion: string;
  }; // as written
  expect(json.nodes.map(({ id }) => id).toSorted()).toEqual(Object.keys(places).toSorted());
  expect((await download(page, "PNG")).toString("latin1", 1, 4)).toBe("PNG");

  const linkOf = (name: string): Promise<string | null> =>
    dialog.getByRole("link", { name, exact: true }).getAttribute("href");
  const csv = await page.request.get(addressOf((await linkOf("CSV · 事物")) ?? ""));
  expect((await csv.body()).subarray(0, 3).toString("hex")).toBe("efbbbf");
  expect((await csv.text()).trim().split("\r\n")).toHaveLength(count + 1);

  const ties = await page.request.get(addressOf((await linkOf("CSV · 关系")) ?? ""));
  const tieCount = (await ties.text()).trim().split("\r\n").length - 1;
  // All ties among the things: the picture leaves out those of things that were not expanded.
  expect(tieCount).toBeGreaterThanOrEqual(json.ties.length);
  for (const format of ["GraphML", "GEXF"]) {
    const text = await (await page.request.get(addressOf((await linkOf(format)) ?? ""))).text();
    expect(text.match(/<node /g), format).toHaveLength(count);
    expect(text.match(/<edge /g), format).toHaveLength(tieCount);
  }

  const code = await dialog.getByLabel("嵌入代码").inputValue();
  const embedded = await visit(browser(), new URL(/src="([^"]+)"/.exec(code)?.[1] ?? "").href, { viewport: phone });
  await waitForPicture(embedded.page);
  expect(await placesOf(embedded.page)).toEqual(places);
  expect(await embedded.page.getByRole("navigation").count()).toBe(0);
  await embedded.page.getByRole("link", { name: "在联盟图谱中打开" }).waitFor();
  await expectNoSidewaysScroll(embedded.page);
  expect([...complaints, ...embedded.complaints]).toEqual([]);
});

test("a link that is passed on shows a picture of the size that it names", async () => {
  const { page } = await visit(browser(), "/zh/e/alliance:nongye-hangkong");
  const read = (name: string): Promise<string | null> =>
    page.locator(`meta[property="og:image${name}"]`).getAttribute("content");
  const size = await page.evaluate(
    async (address) => {
      const picture = new Image();
      picture.src = new URL(address).pathname;
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight].map(String);
    },
    (await read("")) ?? "",
  );
  expect(size).toEqual([await read(":width"), await read(":height")]);
});
