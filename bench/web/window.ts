import type { Browser, BrowserContext, Page } from "playwright-core";

export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A desktop reader's window, in which things may move. */
export async function openWindow(browser: Browser): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  return { context, page: await context.newPage() };
}

/** Opens a picture and waits until it is drawn and nothing is asked any more. */
export async function openScene(browser: Browser, url: string): Promise<Window & { readonly things: number }> {
  const window = await openWindow(browser);
  await window.page.goto(url);
  await window.page.waitForFunction(() => performance.getEntriesByName("first-graph").length > 0);
  await window.page.waitForLoadState("networkidle");
  return { ...window, things: await window.page.locator(".mirror li").count() };
}
