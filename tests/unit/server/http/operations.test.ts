import { Agent, get } from "node:http";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { startHttpServer, type HttpServerOptions, type RunningServer } from "../../../../server/http/http-server.ts";
import { logMixin } from "../../../../server/http/request-scope.ts";
import { TrustedDocuments } from "../../../../server/http/trusted-documents.ts";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

interface Served {
  readonly url: string;
  readonly server: RunningServer;
  readonly lines: Record<string, unknown>[];
}

async function serve(options: Partial<HttpServerOptions> = {}): Promise<Served> {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>); // pino writes an object a line
      done();
    },
  });
  const log = pino({ base: null, mixin: logMixin }, destination);
  const server = await startHttpServer({ graph: unaskedGraph(), log, host: "127.0.0.1", port: 0, ...options });
  running.push(server);
  return { url: server.url, server, lines };
}

function ask(url: string, params: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(params),
  });
}

test("a request keeps the id that it came with, or gets one, in its answer and in the log", async () => {
  const { url, lines } = await serve();
  const given = await ask(url, { query: "{ __typename }" }, { "x-request-id": "trace-1.a:b" });
  expect(given.headers.get("x-request-id")).toBe("trace-1.a:b");
  const made = await fetch(`${url}/nothing`);
  expect(made.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  await expect.poll(() => lines.length).toBe(2);
  expect(lines[0]).toMatchObject({
    requestId: "trace-1.a:b",
    method: "POST",
    route: "/graphql",
    status: 200,
    operation: "ad-hoc",
    tier: "anonymous",
    cost: 11,
  });
  expect(lines[1]).toMatchObject({ requestId: made.headers.get("x-request-id"), route: "other", status: 404 });
});

test.each(["a b", "x".repeat(129), '"}{', "a\tb"])("the id %j is not taken over into the log", async (id) => {
  const { url } = await serve();
  const response = await fetch(`${url}/health`, { headers: { "x-request-id": id } });
  expect(response.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
});

test("neither texts nor variables nor addresses of askers stand in the log", async () => {
  const { url, lines } = await serve();
  await ask(url, { query: "query Secret($x: ID!) { nodes(ids: [$x, $x]) { nope } }", variables: { x: "hush" } });
  await fetch(`${url}/zh?q=hush`);
  await expect.poll(() => lines.length).toBe(2);
  expect(JSON.stringify(lines)).not.toMatch(/hush|Secret|127\.0\.0\.1/);
});

test("a page's question is counted by its name, any other as ad-hoc", async () => {
  const documents = new TrustedDocuments({ "sha256:1": "query Page { __typename }" });
  const { url } = await serve({ documents });
  await ask(url, { documentId: "sha256:1" });
  await ask(url, { query: "query Mine { __typename }" });
  await expect
    .poll(async () => (await fetch(`${url}/metrics`)).text())
    .toContain('atlas_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 2');
  const page = await (await fetch(`${url}/metrics`)).text();
  expect(page).toContain('atlas_graphql_questions_total{operation="Page",tier="pages"} 1');
  expect(page).toContain('atlas_graphql_questions_total{operation="ad-hoc",tier="anonymous"} 1');
  expect(page).toContain('atlas_graphql_points_total{tier="anonymous"} 11');
  expect(page).toContain("nodejs_eventloop_lag_p99_seconds");
  expect(page).toContain("atlas_graph_pool_size 100");
});

test("metrics are for this machine alone, and not for what a proxy passes on", async () => {
  const { url } = await serve();
  expect((await fetch(`${url}/metrics`)).status).toBe(200);
  for (const header of ["x-forwarded-for", "x-real-ip", "forwarded", "via"]) {
    expect((await fetch(`${url}/metrics`, { headers: { [header]: "127.0.0.1" } })).status).toBe(404);
  }
});

test("with a token metrics are for whoever bears it", async () => {
  const { url } = await serve({ metricsToken: "for-prometheus" });
  const statusOf = async (authorization?: string): Promise<number> =>
    (await fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } })).status;
  expect(await statusOf()).toBe(404);
  expect(await statusOf("Bearer other")).toBe(404);
  expect(await statusOf("Bearer for-prometheus")).toBe(200);
});

/** Asks on a connection that is kept, as a proxy would; the graph is away, so the answer takes as long as the driver tries. */
function askKept(url: string, agent: Agent): Promise<{ status: number; connection: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get(`${url}/graphql?query=${encodeURIComponent("{ dataVersion }")}`, { agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, connection: headers.connection, body: Buffer.concat(pieces).toString("utf8") });
      });
    }).on("error", reject);
  });
}

test("a server that stops answers what is under way, takes nothing new, and does not wait for idle connections", async () => {
  const { url, server, lines } = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const answers = Array.from({ length: 20 }, () => askKept(url, agent));
  // Listening sockets accept in order: once a later request is answered, those before are under way.
  await fetch(`${url}/nothing`);
  await expect.poll(() => lines.length).toBe(1);
  const stopped = server.stop();
  for (const { status, body } of await Promise.all(answers)) {
    expect(status).toBe(200);
    expect(body).toContain("SERVICE_UNAVAILABLE");
  }
  await stopped;
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
  agent.destroy();
});

test("a question that is on its way over a kept connection when the server stops is answered", async () => {
  const { url, server } = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const askAgain = (): Promise<{ status: number; connection: string | undefined }> =>
    new Promise((resolve, reject) => {
      get(`${url}/nothing`, { agent }, (response) => {
        response.resume();
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }),
        );
      }).on("error", reject);
    });
  expect(await askAgain()).toEqual({ status: 404, connection: "keep-alive" });
  const stopped = server.stop();
  expect(await askAgain()).toEqual({ status: 404, connection: "close" });
  await stopped;
  agent.destroy();
});
