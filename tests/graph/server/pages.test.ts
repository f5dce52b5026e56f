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
