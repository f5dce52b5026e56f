import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeRequestListener, type ListenerOptions } from "../../../../server/http/request-listener.ts";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const options: ListenerOptions = { graph: unaskedGraph(), log: pino({ level: "silent" }), isStopping: () => false };
const servers: Server[] = [];
let webFolder: string;
let withPages: string;
let withoutPages: string;
let stopping: string;
let embeddable: string;

beforeAll(async () => {
  webFolder = await mkdtemp(path.join(tmpdir(), "atlas-web-"));
  await mkdir(path.join(webFolder, "assets"));
  await writeFile(path.join(webFolder, "index.html"), "<!doctype html><title>图谱</title>");
  await writeFile(path.join(webFolder, "assets", "main-abc123.js"), "export {};");
  withPages = await serve({ ...options, webFolder });
  withoutPages = await serve(options);
  embeddable = await serve({ ...options, webFolder, frameAncestors: "https://a.example" });
  stopping = await serve({ ...options, isStopping: () => true });
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(webFolder, { recursive: true });
});

async function serve(one: ListenerOptions): Promise<string> {
  const server = createServer(makeRequestListener(one));
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listens on a port, not on a pipe
}

function get(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { headers, redirect: "manual" });
}

test.each([
  ["a browser that says nothing", {}, "/zh"],
  ["a Chinese browser", { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" }, "/zh"],
  ["an English browser", { "accept-language": "en-GB,en;q=0.9" }, "/en"],
  ["a browser that prefers English to Chinese", { "accept-language": "en;q=0.9,zh;q=0.8" }, "/en"],
  ["a browser that prefers Chinese to English", { "accept-language": "en;q=0.7,zh-TW;q=0.8,zh;q=0.9" }, "/zh"],
  ["a browser of another language", { "accept-language": "fr-FR" }, "/zh"],
  ["a choice of English in a Chinese browser", { cookie: "lang=en", "accept-language": "zh-CN" }, "/en"],
  ["a choice of Chinese among other cookies", { cookie: "a=b; lang=zh; c=d", "accept-language": "en" }, "/zh"],
  ["a choice that there is not", { cookie: "lang=fr", "accept-language": "en" }, "/en"],
  ["a cookie that only ends so", { cookie: "mylang=en" }, "/zh"],
])("the first page is in the language of %s", async (_who, headers, location) => {
  const response = await get(withPages, headers);
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe(location);
  expect(response.headers.get("vary")).toBe("accept-language, cookie");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("a language is negotiated once and then kept", async () => {
  const first = await get(withPages, { "accept-language": "en" });
  expect(first.headers.get("set-cookie")).toBe("lang=en; Path=/; Max-Age=31536000; SameSite=Lax");
  const again = await get(withPages, { "accept-language": "zh-CN", cookie: "lang=en" });
  expect([again.headers.get("location"), again.headers.get("set-cookie")]).toEqual(["/en", null]);
});

test("what stands behind the question mark goes along", async () => {
  const response = await get(`${withPages}/?focus=alliance%3Ax&lang=1`);
  expect(response.headers.get("location")).toBe("/zh?focus=alliance%3Ax&lang=1");
});

test("the page of a path is the one page, with headers that let nothing in from elsewhere", async () => {
  for (const address of ["/zh", "/en/thing/alliance:nongye-hangkong", "/zh/paths?from=a"]) {
    const response = await get(`${withPages}${address}`);
    expect(response.status, address).toBe(200);
    expect(await response.text()).toContain("<title>图谱</title>");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  }
});

test("a file whose name holds its hash never changes", async () => {
  const response = await get(`${withPages}/assets/main-abc123.js`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("javascript");
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test.each(["/assets/missing.js", "/missing.png", "/graphql/nested"])("there is no %s", async (address) => {
  const response = await get(`${withPages}${address}`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("not found");
});

test.each(["/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/package.json", "/assets/..%2f..%2fsecret.txt"])(
  "nothing above the folder of the pages is given for %s",
  async (address) => {
    const text = await rawGet(withPages, address);
    expect(text).toMatch(/not found|图谱/);
  },
);

/** As `fetch` tidies the path before it asks, this asks for it as it stands. */
function rawGet(base: string, address: string): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: address }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve(text));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("pages that the server writes", () => {
  const html = "<!doctype html><title>写好的一页</title>";
  const renderPage: ListenerOptions["renderPage"] = async ({ url, language }) => {
    if (url === "/zh/old") return { status: 301, location: "/zh/new" };
    if (url === "/zh/broken") throw new Error("broken");
    return { status: url === "/zh/none" ? 404 : 200, html: `${html}${url} ${language}` };
  };
  let base: string;
  beforeAll(async () => {
    base = await serve({ ...options, webFolder, renderPage });
  });

  test("come with their status and the headers that let nothing in from elsewhere", async () => {
    const page = await get(`${base}/zh/e/standard:a.b?x=1`, { "accept-language": "en" });
    expect([page.status, await page.text()]).toEqual([200, `${html}/zh/e/standard:a.b?x=1 en`]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect((await get(`${base}/zh/none`)).status).toBe(404);
    const moved = await get(`${base}/zh/old`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/zh/new"]);
  });

  test("are packed, and not sent twice to whoever has them", async () => {
    const page = await get(`${base}/zh`, { "accept-encoding": "gzip, br" });
    expect(page.headers.get("content-encoding")).toBe("br");
    expect(await page.text()).toContain(html);
    const again = await get(`${base}/zh`, { "if-none-match": page.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("leave files to the folder, and the program that writes them to nobody", async () => {
    expect((await get(`${base}/assets/main-abc123.js`)).headers.get("content-type")).toContain("javascript");
    expect((await get(`${base}/ssr/page-renderer.js`)).status).toBe(404);
    expect((await get(`${base}/missing.png`)).status).toBe(404);
  });

  test("that break are told of without their reasons", async () => {
    const page = await get(`${base}/zh/broken`);
    expect([page.status, await page.text()]).toEqual([500, "the page can't be written"]);
  });

  test("are only read", async () => {
    expect((await fetch(`${base}/zh`, { method: "POST" })).status).toBe(405);
  });
});

test("searchers are told where the pages are listed", async () => {
  const robots = await (await get(`${withPages}/robots.txt`)).text();
  expect(robots).toContain("Disallow: /graphql");
  expect(robots).toContain(`Sitemap: ${withPages}/sitemap.xml`);
  expect((await get(`${withPages}/sitemap.xml`)).status).toBe(503);
});

test("without built pages only the API is there", async () => {
  expect((await get(`${withoutPages}/zh`)).status).toBe(404);
  const response = await get(`${withoutPages}/graphql?query={__typename}`);
  expect(await response.json()).toEqual({ data: { __typename: "Query" } });
});

test("the process is healthy whatever the graph does", async () => {
  const response = await get(`${withoutPages}/health?probe=1`);
  expect([response.status, await response.text()]).toEqual([200, "ok"]);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("it is not ready without a graph, nor while it stops", async () => {
  const answers = await Promise.all([withoutPages, stopping].map((base) => get(`${base}/ready`)));
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["the graph does not answer", "stopping"]);
});

test("GraphiQL is one packed page that loads nothing from another host", async () => {
  const body = await rawBytes(`${withoutPages}/graphiql`);
  const page = gunzipSync(body).toString("utf8");
  expect(body.length).toBeLessThan(page.length / 2);
  expect(page).toContain("联盟图谱 GraphQL");
  for (const [, address] of page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="([^"]*)"/g)) {
    expect(address).not.toMatch(/^(?:https?:)?\/\//);
  }
  expect(page).not.toMatch(/@import\s+(?:url\()?["']?https?:/);
  expect(page).not.toMatch(/\bimportScripts\(["']https?:/);
});

test("GraphiQL is sent as a packed page of its own language and kept for an hour", async () => {
  const response = await get(`${withoutPages}/graphiql`);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(response.headers.get("cache-control")).toBe("public, max-age=3600");
  await response.body?.cancel();
});

function rawBytes(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.each([
  ["/zh/embed?seed=alliance:a", "https://a.example"],
  ["/zh/explore?seed=alliance:a", "'self'"],
  ["/zh/embed/more", "'self'"],
])("%s may be framed by %s alone", async (address, framers) => {
  const { headers } = await get(`${embeddable}${address}`);
  expect(headers.get("content-security-policy")?.split("; ")).toContain(`frame-ancestors ${framers}`);
  const usual = await get(`${withPages}${address}`);
  expect(usual.headers.get("content-security-policy")?.split("; ")).toContain("frame-ancestors 'self'");
});
