import { expect, test } from "vitest";
import { linkAssets } from "../../../../web/render/page-assets.ts";
import { makePageRenderer, type PageAnswer } from "../../../../web/render/page-renderer.ts";
import type { AskApi } from "../../../../web/render/write-page.tsx";

const template = `<!doctype html>
<html lang="zh-CN">
  <head>
    <!--head-->
    <title>Alliance Atlas</title>
    <!--/head-->
  </head>
  <body>
    <div id="app"></div>
    <noscript>needs a program</noscript>
  </body>
</html>`;

const manifest = {
  "index.html": { file: "assets/main.js", css: ["assets/main.css"], imports: ["_kit.js"], isEntry: true },
  "_kit.js": { file: "assets/kit.js" },
  "pages/about-page.tsx": { file: "assets/about.js", css: ["assets/about.css"], imports: ["_kit.js", "_proofs.js"] },
  "_proofs.js": { file: "assets/proofs.js", css: ["assets/proofs.css"] },
};

const render = await makePageRenderer({ template, manifest });
/** Nobody answers: what these pages say needs no answer. */
const nobody: AskApi = () => Promise.reject(new Error("nobody is asked"));

function get(url: string, ask: AskApi = nobody): Promise<PageAnswer> {
  return render({ url, origin: "https://atlas.test", language: "zh", ask });
}

async function htmlOf(url: string, ask?: AskApi): Promise<string> {
  const page = await get(url, ask);
  if ("location" in page) throw new Error(`${url} leads to ${page.location}`);
  return page.html;
}

test.each([
  ["/zh/about", 'lang="zh-CN"', "<title>关于 · 联盟图谱</title>", "推断"],
  ["/en/about", 'lang="en"', " · Alliance Atlas</title>", "inferred"],
])("%s is a whole page in its language", async (url, ...parts) => {
  const html = await htmlOf(url);
  for (const part of parts) expect(html).toContain(part);
  expect(html).not.toContain("needs a program");
  expect(html).toMatch(/<main id="main"[^>]*><div class="page about-page/);
});

test("a page says where it stands, and where it is to be read in the other language", async () => {
  const html = await htmlOf("/en/about?from=mail");
  expect(html).toContain('<link rel="canonical" href="https://atlas.test/en/about" />');
  expect(html).toContain('<link rel="alternate" hreflang="zh-CN" href="https://atlas.test/zh/about" />');
  expect(html).toContain('<link rel="alternate" hreflang="en" href="https://atlas.test/en/about" />');
  expect(html).toContain('<link rel="alternate" hreflang="x-default" href="https://atlas.test/about" />');
  expect(html).toMatch(/<meta name="description" content="[^"]{20,}" \/>/);
  expect(html).toMatch(/<meta property="og:title" content="[^"]+" \/>/);
});

test("a page comes with the styles and code that it needs beside those of every page", async () => {
  const html = await htmlOf("/zh/about");
  expect(html).toContain('<link rel="stylesheet" href="/assets/about.css" />');
  expect(html).toContain('<link rel="modulepreload" href="/assets/proofs.js" />');
  expect(html).not.toMatch(/assets\/(?:main|kit)/);
  expect(linkAssets(manifest, { now: ["pages/unknown-page.tsx"] })).toBe("");
});

test("what a page asks for next comes after all else, where there is room for a picture, and no part of it twice", () => {
  const now = ["pages/about-page.tsx"];
  const parts = linkAssets(manifest, { now }).split("\n");
  const next = { "canvas/start-canvas.ts": { file: "assets/canvas.js", imports: now } };
  const links = linkAssets({ ...manifest, ...next }, { now, next: Object.keys(next) }).split("\n");
  expect(links.slice(0, parts.length)).toEqual(parts);
  expect(links.slice(parts.length).map((link) => link.trim())).toEqual([
    '<link rel="modulepreload" fetchpriority="low" media="(min-width: 700px)" href="/assets/canvas.js" />',
  ]);
});

test("pages written at once in two languages don't mix", async () => {
  const slow: AskApi = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return { status: 200, text: '{"data":{"overview":null,"statistics":null,"regions":null}}' };
  };
  const [zh, en] = await Promise.all([htmlOf("/zh", slow), htmlOf("/en", slow)]);
  expect(zh).toContain("连成一张图</h1>");
  expect(zh).toContain(" · 联盟图谱</title>");
  expect(en).toContain("joined in one graph</h1>");
  expect(en).toContain(" · Alliance Atlas</title>");
});

test("of a page to work with the frame alone is written, and whoever has no script is told", async () => {
  const html = await htmlOf("/zh/explore");
  expect(html).toContain("needs a program");
  expect(html).toContain('"isWhole":false');
});

test("an address without a language is led to one, with what stands behind the question mark", async () => {
  expect(await get("/e/alliance:a?x=1")).toEqual({ status: 302, location: "/zh/e/alliance:a?x=1" });
});

test("what is not there is a page that says so, and no place to search for", async () => {
  const page = await get("/en/nonsense");
  expect(page.status).toBe(404);
  expect("html" in page && page.html).toContain('<meta name="robots" content="noindex" />');
});

test("without an answer the page goes out as one to come back to, and the browser asks again", async () => {
  const page = await get("/zh/e/alliance:a");
  expect(page.status).toBe(503);
  expect("html" in page && page.html).toContain('{"isWhole":true,"answers":[]}');
});

test("a part that failed for now is left for the browser to ask again; one that is not there is kept", async () => {
  const failing = (code: string): AskApi => {
    const errors = [{ message: "x", path: ["node"], extensions: { code } }];
    const text = JSON.stringify({ data: { node: null, neighborhood: null, dataVersion: "1" }, errors });
    return () => Promise.resolve({ status: 200, text });
  };
  expect((await get("/zh/e/alliance:a", failing("TIMEOUT"))).status).toBe(503);
  expect(await htmlOf("/zh/e/alliance:a", failing("TIMEOUT"))).toContain('{"isWhole":true,"answers":[]}');
  expect((await get("/zh/e/alliance:a", failing("NOT_FOUND"))).status).toBe(404);
});

test("no text of an answer or address ends the block that it stands in", async () => {
  const hostile = "</script><script>alert(1)</script>";
  const answer: AskApi = () =>
    Promise.resolve({ status: 200, text: JSON.stringify({ data: { statistics: null, overview: null, x: hostile } }) });
  expect(await htmlOf("/zh", answer)).not.toContain(hostile);
  expect(await htmlOf(`/zh/e/${encodeURIComponent(hostile)}`)).not.toContain("<script>alert");
});
