import { startHttpServer, type RunningServer } from "../../../../server/http/http-server.ts";
import { TrustedDocuments } from "../../../../server/http/trusted-documents.ts";
import { findKeyOf, makeApiKey } from "../../../../server/access/api-key.ts";
import { makeAddressOf } from "../../../../server/rate-limit/client-address.ts";
import { RateLimiter } from "../../../../server/rate-limit/rate-limiter.ts";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const { token, key } = makeApiKey("Li Na", new Date());
const allowances = { anonymous: 300, key: 1_000, staff: 1_000, pages: 30 };
const question = "{ __typename }";
const rateLimit = "{ rateLimit { limit cost remaining nodeCount } }";

let server: RunningServer;

beforeEach(async () => {
  server = await startHttpServer({
    graph: unaskedGraph(),
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
    limiter: new RateLimiter(allowances),
    addressOf: makeAddressOf(["loopback"]),
    findKey: async (given) => findKeyOf([key], given),
    isStaff: async (given) => given === "staff",
    documents: new TrustedDocuments({ "sha256:1": "query Page { rateLimit { limit cost } }" }),
  });
});
afterEach(() => server.stop());

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

async function send(params: object, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(params),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Reply["body"] }; // GraphQL over HTTP
}

const from = (address: string): Record<string, string> => ({ "x-forwarded-for": address });
const bearing = (bearer: string): Record<string, string> => ({ authorization: `Bearer ${bearer}` });

test("an answer says what it cost and what is left, in the schema and in headers", async () => {
  const { headers, body } = await send({ query: rateLimit }, { origin: "https://notebook.example" });
  // 10 for asking, and the five fields.
  expect(body.data).toEqual({ rateLimit: { limit: 300, cost: 15, remaining: 285, nodeCount: 0 } });
  expect(Object.fromEntries(headers)).toMatchObject({
    "ratelimit-policy": '"anonymous";q=300;w=60',
    ratelimit: expect.stringMatching(/^"anonymous";r=285;t=(60|59)$/),
    "x-ratelimit-limit": "300",
    "x-ratelimit-remaining": "285",
    "x-ratelimit-cost": "15",
    "x-ratelimit-reset": expect.stringMatching(/^\d{10}$/),
    "access-control-expose-headers": expect.stringContaining("X-RateLimit-Remaining"),
  });
});

test("a question beyond the allowance is refused with when to come back; a smaller one is still answered", async () => {
  const refused = await send({ query: '{ search(query: "x", first: 1) { totalCount } }' });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toMatch(/^(60|59)$/);
  expect(refused.body.data).toBeUndefined();
  expect(refused.body.errors?.[0]).toMatchObject({
    message: "The question costs 412 points, and 290 of 300 are left",
    extensions: { code: "RATE_LIMITED", retryAfter: expect.any(Number), hint: expect.stringContaining("API key") },
  });
  expect((await send({ query: question })).status).toBe(200);
});

test("texts that are no GraphQL cost something too", async () => {
  const statuses = [];
  for (let time = 0; time < 32; time += 1) statuses.push((await send({ query: `{ nonsense${time}` })).status);
  expect(statuses.slice(0, 30)).not.toContain(429);
  expect(statuses.slice(30)).toEqual([429, 429]);
});

test("each address has an allowance of its own, as a trusted proxy tells it; a /64 is one", async () => {
  const ask = async (address: string) =>
    (await send({ query: question }, from(address))).headers.get("x-ratelimit-remaining");
  expect(await ask("192.0.2.1")).toBe("289");
  expect(await ask("192.0.2.2")).toBe("289");
  expect(await ask("192.0.2.1, 127.0.0.1")).toBe("278");
  expect(await ask("2001:db8::1")).toBe("289");
  expect(await ask("2001:db8::ffff")).toBe("278");
  expect(await ask("2001:db8:0:1::1")).toBe("289");
});

test("a key has its own, larger allowance, wherever it is used from", async () => {
  await send({ query: question }, { ...bearing(token), ...from("192.0.2.1") });
  const { headers } = await send({ query: question }, { ...bearing(token), ...from("192.0.2.2") });
  expect(headers.get("ratelimit-policy")).toBe('"key";q=1000;w=60');
  expect(headers.get("x-ratelimit-remaining")).toBe("978");
});

test("a token that nobody gave out is refused, not taken for none", async () => {
  for (const wrong of ["nonsense", `${token}x`]) {
    const { status, body } = await send({ query: question }, bearing(wrong));
    expect(status).toBe(401);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      hint: expect.stringContaining("API key"),
    });
  }
  expect((await send({ query: question }, bearing("staff"))).headers.get("ratelimit-policy")).toContain("staff");
});

test("the pages' own documents draw on an allowance of their own, at a fixed price", async () => {
  const page = { documentId: "sha256:1" };
  for (const left of [20, 10, 0]) {
    const { headers, body } = await send(page);
    expect(body.data).toEqual({ rateLimit: { limit: 30, cost: 10 } });
    expect(headers.get("x-ratelimit-remaining")).toBe(String(left));
  }
  expect((await send(page)).status).toBe(429);
  expect((await send({ query: question })).headers.get("x-ratelimit-remaining")).toBe("289");
});

test("a text that a page asks too is charged as any text", async () => {
  const { body } = await send({ query: "query Page { rateLimit { limit cost } }", documentId: "sha256:1" });
  expect(body.data).toEqual({ rateLimit: { limit: 300, cost: 13 } });
});

test("an id that no document has is told, with what to do", async () => {
  const { status, body } = await send({ documentId: "sha256:2" });
  expect(status).toBe(404);
  expect(body.errors?.[0]?.extensions).toEqual({ code: "DOCUMENT_NOT_FOUND", hint: "Send the text itself as query" });
});
