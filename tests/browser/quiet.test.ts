import { expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";
import { routes, waitForContent } from "./routes.ts";

const browser = useBrowser();

test.each(Object.entries(routes))("%s asks nothing of other places and logs nothing", async (_, path) => {
  const { page, complaints } = await visit(browser(), `/zh${path}`);
  await waitForContent(page);
  expect(complaints).toEqual([]);
});
