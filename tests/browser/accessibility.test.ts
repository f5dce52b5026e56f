import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, test } from "vitest";
import { desktop, phone, useBrowser, visit } from "./browser.ts";
import { routes, waitForContent } from "./routes.ts";

const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const looks = [
  { language: "zh", colorScheme: "light", viewport: desktop },
  { language: "en", colorScheme: "dark", viewport: phone },
] as const;

describe.each(looks)("axe finds nothing wrong in $language, $colorScheme, $viewport.width wide:", (look) => {
  test.each(Object.entries(routes))("%s", async (_, path) => {
    const { page } = await visit(browser(), `/${look.language}${path}`, look);
    await waitForContent(page);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults, readonly string[]>(
      (tags) =>
        (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({ runOnly: tags }), // set by the script above
      rules,
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
    ).toEqual([]);
  });
});
