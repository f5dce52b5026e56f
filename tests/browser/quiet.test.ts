import { expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";
import { routes, waitForContent } from "./routes.ts";

const browser = useBrowser();

/** Of a page that is not there the browser itself says so. */
const missing: readonly string[] = [routes.unknownThing, routes.nonsense];
const saidByBrowser = "Failed to load resource: the server responded with a status of 404 (Not Found)";

test.each(Object.entries(routes))("%s asks nothing of other places and logs nothing", async (_, path) => {
  const { page, complaints } = await visit(browser(), `/zh${path}`);
  await waitForContent(page);
  expect(complaints).toEqual(missing.includes(path) ? [saidByBrowser] : []);
});
