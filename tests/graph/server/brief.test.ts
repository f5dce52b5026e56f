import { pino } from "pino";
import { startHttpServer, type RunningServer } from "@alliance-atlas/server/http/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { bridged, Staff } from "../../support/staff.ts";

const graph = connect();
const staff = new Staff(graph);
let server: RunningServer;

const hostile = `<script>alert("1")</script> | *x* [y](http://z) 'q'`;

beforeAll(async () => {
  await loadWorld(graph, smallWorld);
  await staff.decide({ state: "ASSIGNED", assignee: "<b>李雷</b>", note: hostile, dueOn: "2027-01-31" });
  server = await startHttpServer({ graph, log: pino({ level: "silent" }), host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

async function get(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${server.url}/brief/${path}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe("the brief of a suggestion", () => {
  test("says in Chinese who the two are, why, with which proof, and what staff did", async () => {
    const { status, text, headers } = await get(bridged);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    for (const part of [
      '<html lang="zh-CN">',
      "合作机会简报：船舶产业技术创新战略联盟 与 农机产业技术创新战略联盟",
      "丙所等 2 家机构同属船舶联盟与农机联盟，两者之间尚无合作记录。",
      "<dt>级别</dt><dd>科技部试点联盟</dd>",
      "“成员丙所”",
      "可信等级 A",
      "已指派",
      "2027-01-31",
      "数据版本",
      "atlas-paths-2",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("says the same in English", async () => {
    const { text } = await get(`${bridged}?lang=en`);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain("Opportunity brief: Shipbuilding Industry Technology Innovation Strategic Alliance and");
    expect(text).toContain("stated by the source");
    expect(text).toContain("Assigned to");
  });

  test("lets nothing that people typed become a part of the page", async () => {
    const { text, headers } = await get(bridged);
    expect(text).not.toMatch(/<script|<b>/);
    expect(text).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; | *x* [y](http://z) &#39;q&#39;");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("gives the address where it can be opened again, and asks to verify before making contact", async () => {
    const [zh, en] = await Promise.all([get(`${bridged}?strict=true`), get(`${bridged}.md?lang=en`)]);
    const address = `${server.url}/brief/${bridged}`;
    expect(zh.text).toContain(`<a href="${address}?strict=true&amp;lang=zh" rel="noreferrer">`);
    expect(zh.text).toContain("联系之前请核实");
    expect(en.text).toContain(`Where to open it again: <${address}?lang=en>`);
    expect(en.text).toContain("verify before you make contact");
  });

  test("is Markdown too, with every sign of Markdown in texts escaped", async () => {
    const { status, text, headers } = await get(`${bridged}.md?lang=en`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(text).toMatch(/^# Opportunity brief: /);
    expect(text).toContain(String.raw`\<script\>alert("1")\</script\> \| \*x\* \[y\](http://z) 'q'`);
    expect(text).toMatch(/\| Sum \|.*\d\.\d\d \|/);
  });

  test("is found however its address writes the id", async () => {
    expect((await get(encodeURIComponent(bridged))).status).toBe(200);
    expect((await fetch(`${server.url}/brief/${bridged}`, { method: "HEAD" })).status).toBe(200);
    expect((await fetch(`${server.url}/brief/${bridged}`, { method: "POST" })).status).toBe(405);
  });

  test("keeps the record of a pair that is suggested no more", async () => {
    const { status, text } = await get("alliance:gudao+alliance:nongji");
    expect(status).toBe(200);
    expect(text).toContain("按当前数据不再提出这条建议");
    expect(text).toContain("尚无人处理");
  });

  test.each([
    "nonsense",
    "",
    "%zz",
    "alliance:nongji+alliance:chuanbo",
    "alliance:chuanbo+alliance:none",
    "alliance:chuanbo+topic:fangfu",
    "%3Cscript%3E+alliance:a",
    ".md",
  ])("of %j is a plain 404 in the asked language", async (id) => {
    const [zh, en] = await Promise.all([get(id), get(`${id}?lang=en`)]);
    expect([zh.status, en.status]).toEqual([404, 404]);
    expect(zh.text).toContain("没有这份简报");
    expect(en.text).toContain("There is no such brief");
    expect(zh.text).not.toContain("<script");
  });
});
