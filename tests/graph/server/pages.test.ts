import { pino } from "pino";
import { startHttpServer, type RunningServer } from "@alliance-atlas/server/http/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePageRenderer } from "../../../web/render/page-renderer.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
let server: RunningServer;

const template =
  '<!doctype html><html lang="zh-CN"><head><!--head--><!--/head--></head><body><div id="app"></div></body></html>';

beforeAll(async () => {
  await loadWorld(graph, smallWorld);
  const renderPage = await makePageRenderer({ template, manifest: {} });
  const log = pino({ level: "silent" });
  server = await startHttpServer({
    graph,
    log,
    host: "127.0.0.1",
    port: 0,
    webFolder: import.meta.dirname,
    renderPage,
  });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

async function get(path: string): Promise<{ status: number; html: string; location: string | null }> {
  const response = await fetch(server.url + path, { redirect: "manual" });
  return { status: response.status, html: await response.text(), location: response.headers.get("location") };
}

/** What stands between the tags, as a reader without a program gets it. */
function textOf(html: string): string {
  return html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replaceAll(/<[^>]+>/g, " ");
}

function subjectOf(html: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "";
  return JSON.parse(json) as Record<string, unknown>; // an object by the way it is written
}

describe("the page of an alliance, without a program to run", () => {
  test("holds its facts, its ties as links and the words of their proofs", async () => {
    const { status, html } = await get("/zh/e/alliance:chuanbo");
    expect(status).toBe(200);
    expect(html).toContain("<title>船舶产业技术创新战略联盟 · 联盟图谱</title>");
    expect(html).toMatch(/<h1 lang="zh">船舶产业技术创新战略联盟<\/h1>/);
    expect(html).toContain('href="/zh/e/institution:yi-gongsi"');
    const text = textOf(html);
    for (const words of ["科技部试点联盟", "2010年5月", "说法不一", "32", "理事长单位乙公司", "副理事长单位甲大学"]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/第 5 行[\s\S]*可信等级 A/);
    expect(html).toMatch(/<details class="proofs"[^>]*><summary/);
  });

  test("says the same in English, with Chinese names marked as Chinese", async () => {
    const { html } = await get("/en/e/alliance:chuanbo");
    expect(html).toContain('<html lang="en">');
    expect(textOf(html)).toContain("Shipbuilding Industry Technology Innovation Strategic Alliance");
    expect(html).toMatch(/<blockquote class="proof-words" lang="zh">理事长单位乙公司<\/blockquote>/);
  });

  test("tells searchers what it is, who belongs to it, and where it is in the other language", async () => {
    const { html } = await get("/en/e/alliance:chuanbo");
    expect(subjectOf(html)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Organization",
      identifier: "alliance:chuanbo",
      name: "船舶产业技术创新战略联盟",
      url: `${server.url}/en/e/alliance:chuanbo`,
      member: expect.arrayContaining([{ "@type": "Organization", name: "甲大学", url: "/en/e/institution:jia-daxue" }]),
    });
    expect(html).toContain(`<link rel="alternate" hreflang="zh-CN" href="${server.url}/zh/e/alliance:chuanbo" />`);
    expect(html).toMatch(/<meta name="description" content="[^"]*national pilot alliance[^"]*" \/>/);
  });

  test("brings the answers that it was written with, so that the browser asks none of them again", async () => {
    const { html } = await get("/zh/e/alliance:chuanbo");
    const data = /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(html)?.[1] ?? "";
    const { isWhole, answers } = JSON.parse(data) as { isWhole: boolean; answers: [string, object][] };
    expect(isWhole).toBe(true);
    const asked = answers.map(([key]) => /^\w+/.exec(key)?.[0]);
    expect(asked).toEqual(expect.arrayContaining(["Thing", "ThingTies"]));
  });
});

describe("the page of a source, without a program to run", () => {
  test("tells how many things of each kind rest on it, and lists facts with links to both ends and the words of their proofs", async () => {
    const { status, html } = await get("/zh/e/document:first-note?proves=institution");
    expect(status).toBe(200);
    const section = /<section class="proven-facts"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    expect(textOf(section)).toMatch(/涉及 \d+ 个事物：\d+ 条关系，\d+ 个值/);
    expect(section).toContain('href="/zh/e/document:first-note?proves=alliance"');
    expect(section).toContain('href="/zh/e/institution:yi-gongsi"');
    expect(section).toContain('href="/zh/e/alliance:chuanbo"');
    expect(textOf(section)).toContain("理事长单位乙公司");
  });

  test("of one kind of things lists theirs alone", async () => {
    const { html } = await get("/en/e/document:first-note?proves=alliance");
    const section = /<section class="proven-facts"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    const named = [...section.matchAll(/<p class="proven-name">[\s\S]*?href="\/en\/e\/(\w+):/g)].map(
      ([, kind]) => kind,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set(["alliance"]));
  });

  test("that goes on leads to the rest by a link, page by page, until every fact was there", async () => {
    const titles: string[] = [];
    let next: string | undefined = "/zh/e/document:first-note";
    while (next !== undefined) {
      const { html } = await get(next);
      titles.push(...[...html.matchAll(/<li class="proven-row">/g)].map(() => next ?? ""));
      next = /class="button more-link" rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    const text = "MATCH (p:Proof {doc: 'document:first-note'}) RETURN count(DISTINCT p.factId) AS count";
    const [row] = await graph.ask({ name: "count", text, parameters: {} });
    expect(titles).toHaveLength(Number(row?.["count"]));
    expect(new Set(titles).size).toBeGreaterThan(1);
  });
});

test("an id that is now another's leads there for good; one that is nobody's is not there", async () => {
  await graph.runAlone(
    "merge",
    "MATCH (n:Alliance {id: 'alliance:chuanbo'}) CREATE (:FormerId {id: 'alliance:old'})-[:NOW]->(n)",
  );
  expect(await get("/zh/e/alliance:old")).toMatchObject({ status: 301, location: "/zh/e/alliance:chuanbo" });
  const gone = await get("/zh/e/alliance:nobody");
  expect(gone.status).toBe(404);
  expect(textOf(gone.html)).toContain("没有这个编号");
});

test.each([
  ["/zh", ["4", "个联盟"]],
  ["/en/alliances", ["Shipbuilding"]],
  ["/zh/data", ["数据版本"]],
])("%s is written with what is in the graph", async (path, parts) => {
  const { status, html } = await get(path);
  expect(status).toBe(200);
  for (const part of parts) expect(textOf(html)).toContain(part);
});

test("the sitemap lists the page of every thing in both languages", async () => {
  const { html } = await get("/sitemap.xml");
  const [row] = await graph.ask({ name: "count", text: "MATCH (n:Entity) RETURN count(n) AS count", parameters: {} });
  expect(html.match(/<loc>[^<]*\/(?:zh|en)\/e\//g)).toHaveLength(Number(row?.["count"]) * 2);
  expect((await get("/sitemap-2.xml")).status).toBe(404);
});
