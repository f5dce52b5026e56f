import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { makeYoga } from "@alliance-atlas/server/http";
import { pino } from "pino";
import { expect, test } from "vitest";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const yoga = makeYoga(unaskedGraph(), pino({ level: "silent" }));

async function ask(query: string, accepted: string): Promise<{ headers: Headers; bytes: Buffer }> {
  const response = await yoga.fetch("http://atlas.test/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": accepted },
    body: JSON.stringify({ query }),
  });
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

const long = "{ relationTypes { type group text { zh en } } }";

test.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
] as const)("a long answer to %s comes as %s, and holds the same", async (accepted, encoding, unpack) => {
  const plain = await ask(long, "identity");
  expect(plain.headers.get("content-encoding")).toBeNull();
  const packed = await ask(long, accepted);
  expect(packed.headers.get("content-encoding")).toBe(encoding);
  expect(packed.headers.get("vary")).toContain("accept-encoding");
  expect(packed.headers.get("content-length")).toBe(String(packed.bytes.length));
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
  expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
});

test("a short answer comes as it is", async () => {
  const { headers, bytes } = await ask("{ __typename }", "br, gzip");
  expect(headers.get("content-encoding")).toBeNull();
  expect(JSON.parse(bytes.toString())).toEqual({ data: { __typename: "Query" } });
});
