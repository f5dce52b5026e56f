import { expect, test } from "vitest";
import { fileName, type Imprint } from "../../../../web/share/imprint.ts";
import { writeSceneSvg } from "../../../../web/share/scene-svg.ts";
import { kinds } from "../../../../web/tokens/kinds.ts";

const imprint: Imprint = {
  title: "联盟 A/B <1>",
  address: "http://atlas.test/zh/explore?seed=alliance:a&sel=alliance:a",
  madeAt: new Date(2026, 10, 22),
  dataVersion: "abc123",
  source: "来源",
};

/** One of each kind, in a row. */
const nodes = kinds.map((kind, index) => ({
  id: `n:${index}`,
  kind,
  name: `“${kind}” & 全名`,
  shortName: `产业技术创新战略 ${kind}`,
  x: index * 40,
  y: 0,
  size: 30,
  isLead: index === 1,
  rank: index,
}));
const edges = nodes
  .slice(1)
  .map(({ id }, index) => ({ from: "n:0", to: id, group: "membership", label: "成员", hasArrow: index === 0 }));

test("the picture holds every thing and line of the scene, and says what it rests on", () => {
  const svg = writeSceneSvg({ nodes, edges }, imprint);
  expect(svg.match(/<g data-id=/g)).toHaveLength(nodes.length);
  expect(svg.match(/<line /g)).toHaveLength(edges.length);
  for (const text of ["联盟 A/B &lt;1&gt;", "2026-11-22 · abc123", "seed=alliance:a&amp;sel=alliance:a", "来源"])
    expect(svg).toContain(text);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|&(?!amp;|lt;|gt;|quot;)/);
});

test("nothing is drawn beyond the edge of the paper", () => {
  const svg = writeSceneSvg({ nodes, edges }, imprint);
  const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number) as [number, number, number]; // as written above
  const [, left, top] = (/translate\((-?[\d.]+) (-?[\d.]+)\)">\n/.exec(svg) ?? []).map(Number) as [
    number,
    number,
    number,
  ]; // of the drawing
  for (const [, x, y] of svg.matchAll(/<tspan x="(-?[\d.]+)" y="(-?[\d.]+)"/g)) {
    expect(Number(x) + left).toBeGreaterThan(0);
    expect(Number(x) + left).toBeLessThan(width);
    expect(Number(y) + top).toBeLessThan(height);
  }
});

test("an empty scene is a paper with its title", () => {
  expect(writeSceneSvg({ nodes: [], edges: [] }, imprint)).toContain("联盟 A/B &lt;1&gt;</text>");
});

test("a file is named so that every system takes it", () => {
  expect(fileName(imprint, "svg")).toBe("联盟-A-B-1--2026-11-22-abc123.svg");
});
