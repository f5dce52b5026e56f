import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { placesOf, useBrowser, visit, waitForPicture } from "./browser.ts";
import { numbers } from "./numbers.ts";

const browser = useBrowser();
const path = "/zh/explore?seed=institution:chongqing-daxue";

/** What counts of a picture: its things with places and all that their buttons tell, what is folded, what is left out. */
async function hashOf(page: Page): Promise<string> {
  const items = await page.locator(".mirror-layer li").evaluateAll((all) =>
    all.map((item) => {
      const { left, top } = (item as HTMLElement).style; // list items are elements of HTML
      return `${item.querySelector("button")?.ariaLabel} ${left} ${top}`;
    }),
  );
  const chips = await page.locator(".filter-chips .chip").allInnerTexts();
  return JSON.stringify([items, chips]);
}

type Deed = (page: Page, id: string) => Promise<void>;

const press =
  (...keys: readonly string[]): Deed =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

const expandFirst: Deed = async (page) => {
  await page.keyboard.press("e");
  const card = page.locator(".desk-card");
  await card.locator(".expand-list").waitFor();
  const button = card.locator(".expand-button").first();
  if ((await button.count()) > 0) await button.click();
  else await card.getByRole("button", { name: "固定", exact: true }).click();
};

const deeds: readonly Deed[] = [
  expandFirst,
  expandFirst,
  press("p"),
  press("m", "ArrowRight", "ArrowDown", "m"),
  press("x"),
  press("Delete"),
  async (page) => page.getByRole("button", { name: "重新排列" }).click(),
  async (page) => page.locator(".legend-row").last().click(),
];

test("20 steps of all sorts, 20 undos and 20 redos lead back to the very same pictures", async () => {
  const { page, complaints } = await visit(browser(), path);
  await waitForPicture(page);
  const begin = await hashOf(page);
  const random = numbers();
  for (let step = 0; step < 20; step += 1) {
    const before = page.url();
    const ids = Object.keys(await placesOf(page)).filter((id) => id !== "institution:chongqing-daxue");
    const id = ids[random() % ids.length] ?? "";
    await page.locator(`.mirror [data-id="${id}"]`).focus();
    // Each sort in turn, each of another thing: what is moved twice in a row would be one step.
    await deeds[step % deeds.length]?.(page, id);
    await expect.poll(() => withoutSelection(page.url())).not.toBe(withoutSelection(before));
  }
  const end = await hashOf(page);
  expect(end).not.toBe(begin);
  for (let turn = 0; turn < 20; turn += 1) await page.keyboard.press("Control+z");
  await expect.poll(() => hashOf(page)).toBe(begin);
  await expect.poll(() => page.getByRole("button", { name: "撤销上一步" }).isDisabled()).toBe(true);
  for (let turn = 0; turn < 20; turn += 1) await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => hashOf(page)).toBe(end);
  expect(complaints).toEqual([]);
});

/** Which thing is selected is no step. */
function withoutSelection(address: string): string {
  return address.replace(/[?&]sel=[^&]*/, "");
}

test("30 expansions and undos leave nothing behind in memory", async () => {
  const { page, complaints, settle } = await visit(browser(), `${path}&sel=alliance:ranliao-dianchi-qiche`);
  await waitForPicture(page);
  await page.getByRole("button", { name: /^展开成员单位/ }).waitFor();
  const before = await placesOf(page);
  const session = await page.context().newCDPSession(page);
  const heapAfter = async (turns: number): Promise<number> => {
    await page.evaluate(goRound, turns);
    // What the first collection finds dead at its end, only the second takes away: up to a tenth of such a small heap.
    for (let pass = 0; pass < 2; pass += 1) {
      await session.send("HeapProfiler.collectGarbage");
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    }
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  // The other pages come once the first one rests, and would count as growth.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /views-page/.test(name)),
  );
  await settle();
  // Caches fill: of answers, of pictures for the browser's way back, of compiled program.
  await heapAfter(30);
  await settle();
  const begun = await heapAfter(1);
  expect((await heapAfter(30)) / begun).toBeLessThan(1.1);
  expect(await placesOf(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

/** Runs in the page: expands the members of what is selected and undoes it, each time once it is drawn. */
async function goRound(turns: number): Promise<void> {
  const count = (): number => document.querySelectorAll(".mirror li").length;
  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone()) await new Promise(requestAnimationFrame);
  };
  const size = count();
  for (let turn = 0; turn < turns; turn += 1) {
    document.querySelector<HTMLElement>('.expand-button[aria-label^="展开成员单位"]')?.click();
    await until(() => count() > size);
    document.querySelector<HTMLElement>('[aria-label="撤销上一步"]')?.click();
    await until(() => count() === size && document.querySelector(".expand-button") !== null);
  }
}
