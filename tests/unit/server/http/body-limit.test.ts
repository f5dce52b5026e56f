import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maxBodyBytes } from "../../../../server/http/body-limit.ts";
import { startHttpServer, type RunningServer } from "../../../../server/http/http-server.ts";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startHttpServer({
    graph: unaskedGraph(),
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
  });
});
afterAll(() => server.stop());

/** A question of exactly so many bytes, some of them in characters of three. */
function questionOf(bytes: number): string {
  const [start, end] = ['{"query":"{ __typename }","variables":{"pad":"联盟', '"}}'];
  return start.padEnd(bytes - 4 - end.length, "x") + end;
}

function send(body: BodyInit): Promise<Response> {
  const streamed = body instanceof ReadableStream ? { duplex: "half" as const } : {};
  const headers = { "content-type": "application/json", accept: "application/json" };
  return fetch(`${server.url}/graphql`, { method: "POST", headers, body, ...streamed });
}

/** In chunks of a thousand bytes, so that no length is declared. */
function inChunks(text: string): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.byteLength) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(sent, sent + 1000)));
      sent += 1000;
    },
  });
}

describe.each([
  ["of a declared length", (text: string) => text],
  ["in chunks", inChunks],
] as const)("a body %s", (_how, bodyOf) => {
  test("of the greatest length is read", async () => {
    const answer = await send(bodyOf(questionOf(maxBodyBytes)));
    expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: "Query" } }]);
  });

  test("of one byte more is refused, and says what to do", async () => {
    const answer = await send(bodyOf(questionOf(maxBodyBytes + 1)));
    expect([answer.status, await answer.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: "Request body too large",
            extensions: {
              code: "REQUEST_ENTITY_TOO_LARGE",
              hint: "A request has at most 100000 bytes; send long lists of ids in several requests",
            },
          },
        ],
      },
    ]);
  });

  test("that is no JSON is refused", async () => {
    const answer = await send(bodyOf("{ not json"));
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });
});

test("an answer follows a refusal on the same connection", async () => {
  expect((await send(inChunks(questionOf(maxBodyBytes * 2)))).status).toBe(413);
  expect((await send(questionOf(100))).status).toBe(200);
});
