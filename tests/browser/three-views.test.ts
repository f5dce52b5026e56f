import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, visit, waitForPicture } from "./browser.ts";

const browser = useBrowser();

/** The sorts of pictures that readers open: what an alliance, a body, a place and a topic stand in, and two things at once. */
const scenes = {
  "an alliance": "seed=alliance:nongye-hangkong",
  "a body": "seed=institution:qinghua-daxue",
  "a place": "seed=region:500000",
  "a topic with a filter": "seed=topic:jiqiren&hideKind=PERSON",
  "two alliances": "seed=alliance:ranliao-dianchi-qiche&seed=alliance:nongye-hangkong&hide=identity",
} as const;

describe.each(Object.entries(scenes))("of %s", (_, query) => {
  test("picture, table and text hold the same, and no name lies on another", async () => {
    const { page, complaints } = await visit(browser(), `/zh/explore?${query}&view=graph`);
    await waitForPicture(page);
    const { ids, edges, overlap } = await readCanvas(page);
    expect(ids.length).toBeGreaterThan(5);
    expect(overlap, "share of the names' area that lies on other names").toBeLessThanOrEqual(0.05);

    const buttons = await page.locator(".mirror button").evaluateAll(idsOf);
    expect(buttons.toSorted()).toEqual(ids);
    const count = await page.locator(".scene-count").innerText();
    expect(count).toContain(String(ids.length));

    await page.getByRole("button", { name: "表", exact: true }).click();
    const things = page.getByRole("region", { name: /^事物/ });
    await things.waitFor();
    expect(await things.getByRole("row").count()).toBe(ids.length + 1);
    const rows = page.getByRole("region", { name: /^关系/ }).getByRole("row");
    const ties = (await rows.count()) - 1;
    expect(await rows.evaluateAll(pairsOf), "lines of the picture are the pairs of the table").toHaveLength(edges);

    await page.getByRole("button", { name: "文字", exact: true }).click();
    await page.getByText(`${ids.length} 个事物、${ties} 条关系`).waitFor();
    expect(await page.locator(".outline-ties > li:has(.outline-thing)").count()).toBeGreaterThanOrEqual(ties);
    expect(await page.locator("dl .outline-ties > li").count()).toBe(ties);
    expect(complaints).toEqual([]);
  });
});

interface Drawn {
  readonly ids: readonly string[];
  readonly edges: number;
  readonly overlap: number;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly w: number;
  readonly h: number;
}

/** As much of Cytoscape as is looked at here. */
interface Cytoscape {
  readonly nodes: (selector: string) => {
    readonly map: <T>(read: (node: { id: () => string; boundingBox: (options: object) => Box }) => T) => T[];
  };
  readonly edges: (selector: string) => { readonly length: number };
}

/** What is really on the canvas: Cytoscape keeps itself at the element that it draws into. */
function readCanvas(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const surface = document.querySelector(".graph-surface") as unknown as { _cyreg: { cy: Cytoscape } }; // set by Cytoscape
    const { cy } = surface._cyreg;
    const options = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false };
    const named = cy.nodes(".below, .above, .left, .right");
    const boxes = named.map((node) => node.boundingBox(options)).filter(({ w, h }) => w > 0 && h > 0);
    let both = 0;
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
        const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
        if (width > 0 && height > 0) both += width * height;
      }
    });
    const area = boxes.reduce((sum, { w, h }) => sum + w * h, 0);
    return {
      ids: cy
        .nodes("[!isFold]")
        .map((node) => node.id())
        .sort(),
      edges: cy.edges("[!isFold]").length,
      overlap: both / area,
    };
  });
}

/** Runs in the page. */
function idsOf(buttons: readonly Element[]): readonly string[] {
  return buttons.map((button) => (button as HTMLElement).dataset["id"] ?? ""); // buttons are elements of HTML
}

/** Runs in the page: several ties between two things are one line. */
function pairsOf(rows: readonly Element[]): readonly string[] {
  const pairs = rows.flatMap((row) => {
    const ends = [...row.querySelectorAll<HTMLAnchorElement>("a")].map(({ pathname }) => pathname);
    return ends.length === 2 ? [ends.sort().join(" ")] : [];
  });
  return [...new Set(pairs)];
}
